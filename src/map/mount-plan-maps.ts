import type { StoreApi } from 'zustand/vanilla';
import type { PlanMapsView } from '../store/comparison.ts';
import type { Planner } from '../store/planner.ts';

/** Maps of plans that are only looked at, moving together; `show` changes what they show and `stop` ends them. */
export function mountPlanMaps(
  container: HTMLElement,
  _planner: StoreApi<Planner>,
  _view: PlanMapsView,
): { show: (view: PlanMapsView) => void; stop: () => void } {
  container.replaceChildren();
  return { show: () => {}, stop: () => container.replaceChildren() };
}
