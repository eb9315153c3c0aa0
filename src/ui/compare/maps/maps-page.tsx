import type { PlanMapsView } from '../../../store/comparison.ts';

/** Puts maps of plans into an element; returned are a way to change what they show and one to end them. */
export type MountPlanMaps = (
  container: HTMLElement,
  view: PlanMapsView,
) => { readonly show: (view: PlanMapsView) => void; readonly stop: () => void };

export function MapsPage(_: { mountPlanMaps: MountPlanMaps }) {
  return null;
}
