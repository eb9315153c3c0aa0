import { MINUTES_PER_WEEK } from '../scenario/limits.ts';
import type { Bid, LotId } from '../scenario/scenario.ts';

/**
 * The bids after all of one lot has gone into another: those for the one are for the other. Of a provider that
 * bid for both it is one bid for the hours of both, at the price that they come to together, and with the lower
 * quality; with none where either has none.
 */
export function mergeBids(bids: readonly Bid[], from: LotId, into: LotId): readonly Bid[] {
  if (!bids.some(({ lot }) => lot === from)) return bids;
  const leaving = new Map(bids.filter(({ lot }) => lot === from).map((bid) => [bid.provider, bid]));
  const staying = bids
    .filter(({ lot }) => lot !== from)
    .map((bid) => {
      const other = bid.lot === into ? leaving.get(bid.provider) : undefined;
      if (other !== undefined) leaving.delete(bid.provider);
      return other === undefined ? bid : bothBids(bid, other);
    });
  return [...staying, ...[...leaving.values()].map((bid) => ({ ...bid, lot: into }))];
}

function bothBids(bid: Bid, other: Bid): Bid {
  const minutes = bid.weeklyMinutes + other.weeklyMinutes;
  const pounds = bid.poundsPerHour * bid.weeklyMinutes + other.poundsPerHour * other.weeklyMinutes;
  return {
    ...bid,
    weeklyMinutes: Math.min(minutes, MINUTES_PER_WEEK.most),
    poundsPerHour: Math.round((pounds / minutes) * 100) / 100,
    quality: bid.quality === null || other.quality === null ? null : Math.min(bid.quality, other.quality),
  };
}
