import { NO_LOT, type Lot, type LotId } from '../../core/scenario/scenario.ts';
import { sayCount } from './say-number.ts';

/** A lot's name, or `no lot`. */
export function sayLot(lots: readonly Lot[], lot: LotId): string {
  return lot === NO_LOT ? 'no lot' : (lots.find((each) => each.id === lot)?.name ?? 'no lot');
}

/** The sentence of giving blocks away: `Give 3 blocks to South`, `Take Hillside out of its lot`. */
export function sayGive(blockNames: readonly string[], lots: readonly Lot[], lot: LotId): string {
  const one = blockNames.length === 1;
  const what = one ? blockNames[0]! : sayCount(blockNames.length, 'block');
  if (lot === NO_LOT) return `Take ${what} out of ${one ? 'its lot' : 'their lots'}`;
  return `Give ${what} to ${sayLot(lots, lot)}`;
}
