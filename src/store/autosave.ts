import type { StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Dependencies, EditionMark, KeptPlans } from './dependencies.ts';
import { savesToKeep } from './file-saves.ts';
import { notKeptCause } from './not-kept-cause.ts';
import type { Planner, SaveState } from './planner.ts';

/** Keys of the council's own areas begin so; a sample's key is its name, and its data are not kept. */
export const OWN = 'own-';

export function isOwn(key: string): boolean {
  return key.startsWith(OWN);
}

/** Work that could not be kept is tried again so often, besides with each gesture. */
const AGAIN_MILLISECONDS = 3000;
const MEASURE = 'lotwise:autosave';

/** An area with its plans, before it is on the desk. */
export interface AreaToKeep {
  readonly key: string;
  readonly dataset: Dataset;
  readonly plans: KeptPlans;
  /** What was read of it, where something was kept. */
  readonly since: EditionMark | null;
}

export interface Autosave {
  /** Keeps an area that is about to be put on the desk. It can be worked on however that ended. */
  begin(area: AreaToKeep): Promise<SaveState>;
  /** Keeps what changes on the desk of this planner from now on. */
  watch(planner: StoreApi<Planner>): void;
  /** Another tab has gone on with the area on the desk: nothing more of it is kept until it is begun again. */
  leave(): void;
  /** Called with the key of an area that another tab is found to have gone on with. */
  whenOvertaken(then: (key: string) => void): void;
  /** For good: nothing that is done on this page afterwards is kept. */
  end(): void;
}

/**
 * Keeps the area on the desk and its plans in this browser: the area before it is on the desk, and every change of
 * the plans in the task that made it. What could not be kept is tried again until it is.
 */
export function createAutosave({ shelf, now }: Pick<Dependencies, 'shelf' | 'now'>): Autosave {
  let begun: AreaToKeep | null = null;
  let isOnShelf = false;
  let hasLeft = false;
  let hasEnded = false;
  let overtaken: (key: string) => void = () => {};

  const begin = async (area: AreaToKeep): Promise<SaveState> => {
    const { key, dataset, plans, since } = area;
    [begun, isOnShelf, hasLeft] = [area, false, false];
    try {
      const kept = { key, fingerprint: dataset.fingerprint, dataset: isOwn(key) ? dataset : null };
      if (!hasEnded) await shelf.keepArea({ ...kept, plans }, since);
      if (begun === area) isOnShelf = true;
      return { kind: 'saved', at: now() };
    } catch (error) {
      return failed(error);
    }
  };

  const watch = (planner: StoreApi<Planner>) => {
    let latest = 0;
    let again: ReturnType<typeof setTimeout> | undefined;
    let beginning: Promise<SaveState> | null = null;

    const keep = async (state: Planner): Promise<SaveState> => {
      const { area, scenarios, activeId, paper } = state;
      const plans = { scenarios, activeId, paper, fileSaves: savesToKeep(state) };
      const { key, dataset } = area!;
      if (!isOnShelf) {
        const since = begun?.key === key ? begun.since : null;
        beginning ??= begin({ key, dataset, plans, since }).finally(() => (beginning = null));
        const begunAgain = await beginning;
        if (begunAgain.kind === 'failed') return begunAgain;
      }
      await shelf.keepPlans(key, plans);
      return { kind: 'saved', at: now() };
    };

    const save = async () => {
      const state = planner.getState();
      if (hasEnded || hasLeft || state.area === null || state.activeId === null) return;
      clearTimeout(again);
      const mine = (latest += 1);
      const start = performance.now();
      const keeping = keep(state).catch(failed);
      // The browser holds every measure until it is told not to.
      performance.clearMeasures(MEASURE);
      performance.measure(MEASURE, { start });
      // Until it is kept again, it is said that it is not.
      if (state.saveState?.kind !== 'failed') planner.setState({ saveState: { kind: 'saving' } });
      const saveState = await keeping;
      if (mine !== latest) return;
      planner.setState({ saveState });
      if (saveState.kind !== 'failed') return;
      if (saveState.cause === 'overtaken') overtaken(state.area.key);
      else again = setTimeout(() => void save(), AGAIN_MILLISECONDS);
    };

    planner.subscribe((now, before) => {
      const isOther =
        now.area?.dataset !== before.area?.dataset ||
        now.scenarios !== before.scenarios ||
        now.activeId !== before.activeId ||
        now.paper !== before.paper ||
        now.fileSaves !== before.fileSaves;
      if (isOther) void save();
    });
  };

  const leave = () => {
    hasLeft = true;
  };

  const whenOvertaken: Autosave['whenOvertaken'] = (then) => {
    overtaken = then;
  };

  const end = () => {
    hasEnded = true;
  };

  return { begin, watch, leave, whenOvertaken, end };
}

function failed(error: unknown): SaveState {
  return {
    kind: 'failed',
    cause: notKeptCause(error),
    why: error instanceof Error ? error.message : String(error),
  };
}
