import { NO_LOT, type Scenario } from '../core/scenario/scenario.ts';
import type { Hand } from '../core/tools/tool.ts';

/** The hand over a plan: a lot that the plan does not have gives way to its first, or to none. */
export function handOver({ lots }: Scenario, hand: Hand): Hand {
  if (lots.some((lot) => lot.id === hand.lot)) return hand;
  return { ...hand, lot: lots[0]?.id ?? NO_LOT };
}
