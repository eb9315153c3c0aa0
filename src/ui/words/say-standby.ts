import type { Lot, LotId, Standby } from '../../core/scenario/scenario.ts';
import { sayList } from './say-list.ts';
import { sayLot } from './say-lot.ts';
import { sayCount } from './say-number.ts';

/** The lots that have no ground. */
export const STANDBY_LOTS: Readonly<Record<Standby['kind'], string>> = {
  'back-up': 'Back-up lot',
  specialist: 'Specialist lot',
};

/** Which lots a provider stands behind: `every lot`, `North and South`, `5 lots`. */
export function sayBehind(behind: readonly LotId[], lots: readonly Lot[]): string {
  if (behind.length === 0) return 'every lot';
  return behind.length > 3 ? sayCount(behind.length, 'lot') : sayList(behind.map((lot) => sayLot(lots, lot)));
}
