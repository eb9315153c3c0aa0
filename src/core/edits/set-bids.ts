import { keepIfSame } from '../figures/keep-if-same.ts';
import {
  BID_QUALITY,
  isWithin,
  MINUTES_PER_WEEK,
  MOST_BIDS,
  RATE_POUNDS_PER_HOUR,
} from '../scenario/limits.ts';
import type { Bid, Scenario } from '../scenario/scenario.ts';
import type { Edited, Refusal } from './edited.ts';
import { findLot } from './find-lot.ts';

/**
 * Puts these bids in place of those there are. Refuses one for a lot that is not there or of no hours, a second
 * bid of a provider for a lot, and numbers out of their limits.
 */
export function setBids(scenario: Scenario, bids: readonly Bid[]): Edited {
  const met = new Set<string>();
  const counts = new Map<number, number>();
  for (const bid of bids) {
    const refusal = checkBid(scenario, bid);
    if (refusal) return refusal;
    const key = `${bid.lot} ${bid.provider}`;
    if (met.has(key)) return { refused: 'provider-has-a-bid', about: bid.provider };
    met.add(key);
    counts.set(bid.lot, (counts.get(bid.lot) ?? 0) + 1);
  }
  if (Math.max(0, ...counts.values()) > MOST_BIDS) return { refused: 'list-is-too-long' };
  const kept = keepIfSame(bids, scenario.bids);
  return kept === scenario.bids ? { refused: 'nothing-would-change' } : { ...scenario, bids: kept };
}

function checkBid(scenario: Scenario, bid: Bid): Refusal | null {
  const { lot, provider, weeklyMinutes, poundsPerHour, quality } = bid;
  if (!findLot(scenario, lot)) return { refused: 'no-such-lot' };
  const isGood =
    weeklyMinutes > 0 &&
    isWithin(weeklyMinutes, MINUTES_PER_WEEK) &&
    isWithin(poundsPerHour, RATE_POUNDS_PER_HOUR) &&
    (quality === null || isWithin(quality, BID_QUALITY));
  return isGood ? null : { refused: 'number-is-out-of-range', about: provider };
}
