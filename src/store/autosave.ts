import type { StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Dependencies } from './dependencies.ts';
import type { Area, Planner } from './planner.ts';

/** Keys of the council's own areas begin so; a sample's key is its name, and its data are not kept. */
export const OWN = 'own-';

/**
 * Keeps the area on the desk and its plans in this browser: the area once, the plans after every
 * gesture. One save runs at a time, and the next one takes the latest state; a save that failed is
 * tried again with the next gesture. Returns a function that stops it.
 */
export function autosave(planner: StoreApi<Planner>, { shelf, now }: Dependencies): () => void {
  let saving = false;
  let waiting = false;
  let shelved: Dataset | null = null;

  const put = async (area: Area, { scenarios, activeId, paper }: Planner) => {
    const plans = { scenarios, activeId, paper };
    if (shelved === area.dataset) return shelf.keepPlans(area.key, plans);
    const { key, dataset } = area;
    const isOwn = key.startsWith(OWN);
    await shelf.keepArea({ key, fingerprint: dataset.fingerprint, dataset: isOwn ? dataset : null, plans });
    shelved = area.dataset;
    planner.setState({ keptAreas: await shelf.list() });
  };

  const save = async () => {
    const state = planner.getState();
    if (state.area === null || state.activeId === null) return;
    if (saving) {
      waiting = true;
      return;
    }
    saving = true;
    planner.setState({ saveState: { kind: 'saving' } });
    try {
      await put(state.area, state);
      planner.setState({ saveState: { kind: 'saved', at: now() } });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      planner.setState({ saveState: { kind: 'failed', why } });
    }
    saving = false;
    if (waiting) {
      waiting = false;
      await save();
    }
  };

  return planner.subscribe((now, before) => {
    const changed =
      now.area?.dataset !== before.area?.dataset ||
      now.scenarios !== before.scenarios ||
      now.activeId !== before.activeId ||
      now.paper !== before.paper;
    if (changed) void save();
  });
}
