import type { MountPlanMaps } from '../../ui/compare/maps/maps-page.tsx';

export function StepsPage(_: { mountPlanMaps: MountPlanMaps }) {
  return null;
}
