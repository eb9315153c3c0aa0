import { checkName } from '../core/edits/check-name.ts';
import { isRefusal } from '../core/edits/edited.ts';
import { renameScenario } from '../core/edits/rename-scenario.ts';
import type { PlanRead } from '../core/figures/plan-read.ts';
import type { Publication } from '../core/publication/publication.ts';
import { recordEdit } from '../core/scenario/history.ts';
import type { Scenario, ScenarioId } from '../core/scenario/scenario.ts';
import { shelveScenario } from './add-scenario.ts';
import { MOST_COMPARED, type ComparisonActions } from './comparison.ts';
import type { Dependencies } from './dependencies.ts';
import type { OpenScenario, PlannerState } from './planner.ts';
import { showScenario } from './show-scenario.ts';
import type { Read, Write } from './slice.ts';

type Needs = Pick<Dependencies, 'publishPlans' | 'say' | 'now'>;

/** Scenarios side by side, and the shelf they stand on. */
export function comparisonSlice(set: Write, get: Read, needs: Needs): ComparisonActions {
  const reads = new WeakMap<Scenario, PlanRead>();
  let published: { readonly of: PublicationOf; readonly publication: Publication } | null = null;
  let underWay: { readonly of: PublicationOf; readonly work: Promise<Publication> } | null = null;

  const publish = async (of: PublicationOf, signal: AbortSignal) => {
    const ids = of.scenarios.map(({ id }) => id);
    const publication = await needs.publishPlans(await readPlans(ids, signal), of.publishing, signal);
    published = { of, publication };
    return publication;
  };

  const change = (id: ScenarioId, to: (open: OpenScenario) => OpenScenario) =>
    set({ scenarios: get().scenarios.map((open) => (open.scenario.id === id ? to(open) : open)) });

  const readPlans: ComparisonActions['readPlans'] = async (ids, signal) => {
    const found: PlanRead[] = [];
    for (const id of ids) {
      const open = get().scenarios.find(({ scenario }) => scenario.id === id);
      if (open === undefined) continue;
      const known = reads.get(open.scenario);
      const read = known ?? (await get().settledRead(open.scenario, signal));
      reads.set(open.scenario, read);
      found.push(read);
    }
    return found;
  };

  return {
    openComparePage: (comparePage) =>
      set({ room: 'compare', comparePage, compared: comparedOf(get()).map(({ scenario }) => scenario.id) }),
    setCompared: (compared) => set({ compared: [...new Set(compared)].slice(0, MOST_COMPARED) }),
    setLaying: (laying) => set({ laying }),
    setAsPublished: (asPublished) => set({ asPublished }),
    archiveScenario: (id, archived) => {
      const { scenarios, activeId } = get();
      const others = scenarios.filter((open) => !open.archived && open.scenario.id !== id);
      if (archived && others.length === 0) return;
      if (archived && activeId === id) showScenario(set, get, others[0]!.scenario.id);
      change(id, (open) => ({ ...open, archived }));
    },
    nameScenario: (id, name) => {
      const bad = checkName(name);
      if (bad !== null) {
        set({ notice: { tone: 'error', title: needs.say(bad), lines: [] } });
        return false;
      }
      const label = `Rename the scenario to ${name.trim()}`;
      if (id === get().activeId) return get().commit(label, (now) => renameScenario(now, name.trim()));
      change(id, (open) => {
        const renamed = renameScenario(open.scenario, name.trim());
        if (isRefusal(renamed)) return open;
        return {
          ...open,
          scenario: renamed,
          history: recordEdit(open.history, label, open.scenario, renamed, needs.now()),
        };
      });
      return true;
    },
    copyScenario: (id, name) => {
      const model = get().scenarios.find(({ scenario }) => scenario.id === id)?.scenario;
      if (model === undefined) return;
      const origin = { how: 'copied', from: id, at: needs.now() } as const;
      const copied = shelveScenario(set, get, needs.say, name, model, origin);
      if (copied !== null) set({ announcement: `Copied to a new scenario: ${name.trim()}.` });
    },
    readPlans,
    publication: async (signal) => {
      const of = publicationOf(get());
      if (published !== null && isSame(published.of, of)) return published.publication;
      // Whoever else waits for the same may have left, and ended it.
      const shared =
        underWay !== null && isSame(underWay.of, of) ? await underWay.work.catch(() => null) : null;
      if (shared !== null) return shared;
      const work = publish(of, signal);
      underWay = { of, work };
      return work;
    },
  };
}

/** The scenario that stands for how things are now. */
export function currentOf({
  scenarios,
  paper,
}: Pick<PlannerState, 'scenarios' | 'paper'>): OpenScenario | null {
  return scenarios.find(({ scenario }) => scenario.id === paper.current) ?? scenarios[0] ?? null;
}

/** Scenarios that are compared, still there and not put away; where fewer than two were chosen, today's and the others in turn. */
export function comparedOf(
  state: Pick<PlannerState, 'scenarios' | 'paper' | 'compared'>,
): readonly OpenScenario[] {
  const chosen = state.compared.flatMap(
    (id) => state.scenarios.find(({ scenario, archived }) => scenario.id === id && !archived) ?? [],
  );
  if (chosen.length >= 2) return chosen;
  const current = currentOf(state);
  const others = state.scenarios.filter((open) => !open.archived && open !== current);
  return current === null ? [] : [current, ...others].slice(0, 2);
}

type PublicationOf = {
  readonly scenarios: readonly Scenario[];
  readonly publishing: PlannerState['paper']['publishing'];
};

function publicationOf(state: PlannerState): PublicationOf {
  const current = currentOf(state);
  const others = state.scenarios.filter((open) => !open.archived && open !== current);
  const scenarios = [...(current === null ? [] : [current]), ...others].map(({ scenario }) => scenario);
  return { scenarios, publishing: state.paper.publishing };
}

function isSame(one: PublicationOf, other: PublicationOf): boolean {
  return (
    one.publishing === other.publishing &&
    one.scenarios.length === other.scenarios.length &&
    one.scenarios.every((scenario, at) => scenario === other.scenarios[at])
  );
}
