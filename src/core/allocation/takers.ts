import { NO_BLOCK } from '../fabric/fabric.ts';
import { NO_LOT, type Assignment } from '../scenario/scenario.ts';
import { SPOT, UNMET, ENDED, type Allocation, type Placing, type Proof } from './allocation.ts';
import type { Demand } from './demand.ts';
import { numberSeats, type Offers, type Seats } from './offers.ts';

/**
 * Who takes each package, in the order of the demand. The columns are made once and written over by
 * each allocation, as a hand asks for sixty a second.
 */
export interface Takers {
  /** The lot each package lies in. */
  readonly lot: Int16Array;
  /** The position of the provider who takes it, or `SPOT`, or `UNMET`. */
  readonly taker: Int16Array;
  /** The number of the seat that the taker has in the lot, or `NO_SEAT`. */
  readonly seat: Int16Array;
  /** Between two steps: at the front, in order, the places of packages that nobody has taken yet. */
  readonly left: Int32Array;
}

export const NO_SEAT = -1;

/** Columns for an allocation of so many packages. */
export function noTakers(packageCount: number): Takers {
  return {
    lot: new Int16Array(packageCount),
    taker: new Int16Array(packageCount),
    seat: new Int16Array(packageCount),
    left: new Int32Array(packageCount),
  };
}

/** Forgets who takes what, and finds the lot of each package under an assignment. */
export function clearTakers(demand: Demand, assignment: Assignment, takers: Takers): void {
  lotsOf(demand, assignment, takers.lot);
  takers.taker.fill(UNMET);
  takers.seat.fill(NO_SEAT);
}

/** The lot of each package under an assignment, by place in the demand; written into a column where one is given. */
export function lotsOf(
  { block, packageCount }: Demand,
  assignment: Assignment,
  lots: Int16Array = new Int16Array(packageCount),
): Int16Array {
  for (let at = 0; at < packageCount; at++)
    lots[at] = block[at] === NO_BLOCK ? NO_LOT : assignment[block[at]!]!;
  return lots;
}

/** Writes a placing with providers into the columns, buys on the spot market what it leaves, and sums it up. */
export function takePlacing(
  demand: Demand,
  offers: Offers,
  assignment: Assignment,
  takers: Takers,
  { taker, proof }: Placing,
): Allocation {
  clearTakers(demand, assignment, takers);
  const { firstSeat, holder } = numberSeats(offers);
  let leftCount = 0;
  for (let at = 0; at < demand.packageCount; at++) {
    const provider = taker[at]!;
    takers.taker[at] = provider;
    if (provider === UNMET) takers.left[leftCount++] = at;
    else takers.seat[at] = seatOf(firstSeat, holder, takers.lot[at]!, provider);
  }
  return concludeAllocation(demand, offers, takers, leftCount, proof);
}

/** The number of a provider's seat in a lot, or `NO_SEAT`. */
export function seatOf(
  firstSeat: Seats['firstSeat'],
  holder: Seats['holder'],
  lot: number,
  provider: number,
): number {
  for (let seat = firstSeat[lot]!; seat < firstSeat[lot + 1]!; seat++)
    if (holder[seat] === provider) return seat;
  return NO_SEAT;
}

/** Buys on the spot market what the first `leftCount` places in `left` name, and sums up who takes what. */
export function concludeAllocation(
  demand: Demand,
  offers: Offers,
  takers: Takers,
  leftCount: number,
  proof: Proof | null,
): Allocation {
  const spotMinutes = buyOnTheSpot(demand, takers, leftCount, offers.spotMinutes);
  const { packageCount, order, isNew, weeklyMinutes } = demand;
  const { taker, seat } = takers;
  const placedWith = new Int16Array(demand.datasetCount).fill(ENDED);
  const withOwn = new Uint8Array(placedWith.length);
  const minutesOfProvider = new Float64Array(demand.providerCount);
  for (let at = 0; at < packageCount; at++) {
    const provider = taker[at]!;
    if (provider >= 0) minutesOfProvider[provider]! += weeklyMinutes[at]!;
    if (isNew[at] === 1) continue;
    placedWith[order[at]!] = provider;
    withOwn[order[at]!] = seat[at] === NO_SEAT ? 0 : 1;
  }
  return { placedWith, withOwn, minutesOfProvider, spotMinutes, proof };
}

/** The largest packages first, as long as there is room; gives the minutes bought. */
function buyOnTheSpot(
  { weeklyMinutes }: Demand,
  { taker, left }: Takers,
  leftCount: number,
  spotMinutes: number,
): number {
  let room = spotMinutes;
  for (let next = 0; next < leftCount; next++) {
    const at = left[next]!;
    if (room < weeklyMinutes[at]!) continue;
    taker[at] = SPOT;
    room -= weeklyMinutes[at]!;
  }
  return spotMinutes - room;
}
