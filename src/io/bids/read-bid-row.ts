import { BID_QUALITY, isWithin, MINUTES_PER_WEEK, RATE_POUNDS_PER_HOUR } from '../../core/scenario/limits.ts';
import type { Bid, Lot } from '../../core/scenario/scenario.ts';
import { createProviderMatcher } from '../packages/match-providers.ts';
import { normalise } from '../tables/columns.ts';
import { isNothing, readNumber } from '../tables/read-number.ts';
import { readQuantity } from '../tables/read-quantity.ts';
import type { BidField } from './bid-headings.ts';
import type { BidContext } from './read-bids.ts';

/** A bid and what is to be noted of it; or no bid, and why. */
export interface ReadBidRow {
  readonly bid: Bid | null;
  readonly note: { readonly field: BidField; readonly reason: string } | null;
}

const REASONS = {
  noLot: ['lot', 'The plan has no lot of that name. Write it as in the plan.'],
  noProvider: ['provider', 'The provider is not in your providers file. Write it as there, or add it there.'],
  alike: ['provider', 'The provider was found by a name that differs only in words such as Limited.'],
  noHours: ['hours', 'The hours a week are not a number above 0.'],
  noRate: ['rate', 'The price for an hour is not a number of pounds from 0 to 1,000.'],
  noQuality: ['quality', 'The quality is not a number from 0 to 100.'],
  again: ['provider', 'The provider has a bid for this lot already. The first is used.'],
} as const satisfies Record<string, readonly [BidField, string]>;

/** Reads rows one after another; a second bid of a provider for a lot is no bid. */
export function createBidReader({
  lots,
  providers,
}: BidContext): (cell: (field: BidField) => string) => ReadBidRow {
  const lotOf = lotFinder(lots);
  const matcher = createProviderMatcher(providers);
  const met = new Set<string>();
  return (cell) => {
    const lot = lotOf(cell('lot'));
    if (lot === undefined) return aside('noLot');
    const { provider: position, alike } = matcher.find(cell('provider'));
    if (position < 0) return aside('noProvider');
    const weeklyMinutes = readMinutes(cell('hours'));
    if (weeklyMinutes === null || weeklyMinutes <= 0 || !isWithin(weeklyMinutes, MINUTES_PER_WEEK))
      return aside('noHours');
    const poundsPerHour = readNumber(cell('rate').replace(PER_HOUR, ''));
    if (poundsPerHour === null || !isWithin(poundsPerHour, RATE_POUNDS_PER_HOUR)) return aside('noRate');
    const quality = isNothing(cell('quality')) ? null : readNumber(cell('quality').replace(OUT_OF_100, ''));
    const isQuality = quality !== null && isWithin(quality, BID_QUALITY);
    if (!isQuality && !isNothing(cell('quality'))) return aside('noQuality');
    const provider = providers[position]!.id;
    const key = `${lot.id} ${provider}`;
    if (met.has(key)) return aside('again');
    met.add(key);
    const bid = { lot: lot.id, provider, weeklyMinutes, poundsPerHour, quality };
    return { bid, note: alike ? noteOf('alike') : null };
  };
}

const PER_HOUR = /\s*(\/|p\/?|per |an |a )\s*(h|hr|hour)\.?$/i;
const OUT_OF_100 = /\s*(%|per ?cent|\/ ?100|out of 100)$/i;

function aside(why: keyof typeof REASONS): ReadBidRow {
  return { bid: null, note: noteOf(why) };
}

function noteOf(why: keyof typeof REASONS): NonNullable<ReadBidRow['note']> {
  const [field, reason] = REASONS[why];
  return { field, reason };
}

/** A cell says hours unless it says minutes. */
function readMinutes(text: string): number | null {
  const quantity = readQuantity(text);
  if (quantity === null || quantity.hasDecimalComma) return null;
  return Math.round(quantity.amount * (quantity.unit === 'minutes' ? 1 : 60));
}

/** By name, whatever its case and punctuation; a name that two lots share so is neither's. */
function lotFinder(lots: readonly Lot[]): (name: string) => Lot | undefined {
  return (name) => {
    const wanted = normalise(name);
    const found = lots.filter((lot) => normalise(lot.name) === wanted);
    return found.length === 1 ? found[0] : lots.find((lot) => lot.name === name);
  };
}
