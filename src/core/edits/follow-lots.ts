import { keepIfSame } from '../figures/keep-if-same.ts';
import type { LotId, Standby } from '../scenario/scenario.ts';

/**
 * The providers that stand behind lots, after each lot they name has become some others or none. One whose
 * lots are all gone leaves, as an empty list would put it behind every lot. The same object where nothing changes.
 */
export function followLots(
  standby: readonly Standby[],
  become: (lot: LotId) => readonly LotId[],
): readonly Standby[] {
  const followed = standby
    .map((each) => ({
      ...each,
      lots: [...new Set(each.lots.flatMap(become))].toSorted((a, b) => a - b),
    }))
    .filter(({ lots }, at) => lots.length > 0 || standby[at]!.lots.length === 0);
  return keepIfSame(followed, standby);
}
