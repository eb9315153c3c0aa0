import type { AlignmentFigures } from '../../core/figures/figures.ts';
import { NO_LOT } from '../../core/scenario/scenario.ts';

/** Zones that a stroke would bring into one lot, and zones it would divide. */
export interface WholeZoneChanges {
  readonly nowWhole: readonly string[];
  readonly nowDivided: readonly string[];
}

/** Compares the zones of one layer before a stroke with the same zones under it. */
export function wholeZoneChanges(before: AlignmentFigures, after: AlignmentFigures): WholeZoneChanges {
  const nowWhole: string[] = [];
  const nowDivided: string[] = [];
  after.zones.forEach((zone, at) => {
    const was = before.zones[at];
    if (was === undefined || zone.zone === '' || isWhole(was) === isWhole(zone)) return;
    (isWhole(zone) ? nowWhole : nowDivided).push(zone.zone);
  });
  return { nowWhole, nowDivided };
}

function isWhole(zone: AlignmentFigures['zones'][number]): boolean {
  return zone.shareInMainLot === 1 && zone.mainLot !== NO_LOT;
}
