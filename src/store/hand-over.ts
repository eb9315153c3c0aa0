import { NO_LOT, type LotId, type Scenario } from '../core/scenario/scenario.ts';
import type { Hand } from '../core/tools/tool.ts';

/**
 * The hand over a plan: a lot that the plan does not have gives way to its first, or to none; 'no lot'
 * stays what it is, unless the plan has only now got a lot. A filter by a lot that is gone is lifted.
 */
export function handOver({ lots }: Scenario, hand: Hand, hadLots = true): Hand {
  const has = (lot: LotId) => lot === NO_LOT || lots.some((other) => other.id === lot);
  const { filter } = hand;
  const keepsLot = has(hand.lot) && hadLots;
  const keepsFilter = filter.from === null || has(filter.from);
  if (keepsLot && keepsFilter) return hand;
  return {
    ...hand,
    lot: keepsLot ? hand.lot : (lots[0]?.id ?? NO_LOT),
    filter: keepsFilter ? filter : { ...filter, from: null },
  };
}
