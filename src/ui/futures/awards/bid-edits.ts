import type { ProviderId } from '../../../core/dataset/dataset.ts';
import { setBids } from '../../../core/edits/set-bids.ts';
import type { Bid, Lot } from '../../../core/scenario/scenario.ts';
import type { PlannerActions } from '../../../store/planner.ts';
import { sayCount } from '../../words/say-number.ts';

type Commit = PlannerActions['commit'];

export function addBid(commit: Commit, lots: readonly Lot[], bid: Bid): boolean {
  return commit(`Add the bid of ${sayBid(lots, bid)}`, (now) => setBids(now, [...now.bids, bid]));
}

/** Puts a bid in the place of one there is. */
export function changeBid(commit: Commit, lots: readonly Lot[], old: Bid, bid: Bid): boolean {
  return commit(`Change the bid of ${sayBid(lots, old)}`, (now) =>
    setBids(
      now,
      now.bids.map((each) => (isSameBid(each, old) ? bid : each)),
    ),
  );
}

export function removeBid(commit: Commit, lots: readonly Lot[], bid: Bid): boolean {
  return commit(`Remove the bid of ${sayBid(lots, bid)}`, (now) =>
    setBids(
      now,
      now.bids.filter((each) => !isSameBid(each, bid)),
    ),
  );
}

/** Adds bids; one of the same provider for the same lot is in place of that there was. */
export function addBids(commit: Commit, from: string, bids: readonly Bid[]): boolean {
  return commit(`Read ${sayCount(bids.length, 'bid')} from ${from}`, (now) =>
    setBids(now, [...now.bids.filter((each) => !bids.some((bid) => isSameBid(each, bid))), ...bids]),
  );
}

export function replaceBids(commit: Commit, label: string, bids: readonly Bid[]): boolean {
  return commit(label, (now) => setBids(now, bids));
}

/** `Alder for North`. */
export function sayBid(
  lots: readonly Lot[],
  { lot, provider }: { lot: Bid['lot']; provider: ProviderId },
): string {
  return `${provider} for ${lots.find(({ id }) => id === lot)?.name ?? 'a lot'}`;
}

function isSameBid(one: Bid, other: Bid): boolean {
  return one.lot === other.lot && one.provider === other.provider;
}
