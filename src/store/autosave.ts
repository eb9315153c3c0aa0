import type { StoreApi } from 'zustand/vanilla';
import type { Dependencies } from './dependencies.ts';
import type { Planner } from './planner.ts';

/**
 * Keeps the plans in this browser after every gesture. One save runs at a time, and the next one
 * takes the latest state. Returns a function that stops it.
 */
export function autosave(planner: StoreApi<Planner>, { shelf, now }: Dependencies): () => void {
  let saving = false;
  let waiting = false;

  const save = async () => {
    const { area, scenarios, activeId } = planner.getState();
    if (!area) return;
    if (saving) {
      waiting = true;
      return;
    }
    saving = true;
    planner.setState({ saveState: { kind: 'saving' } });
    try {
      await shelf.keepPlans(area.key, { scenarios, activeId });
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

  return planner.subscribe((state, before) => {
    const sameArea = state.area === before.area;
    if (sameArea && (state.scenarios !== before.scenarios || state.activeId !== before.activeId)) void save();
  });
}
