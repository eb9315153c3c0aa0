import { NO_BLOCK } from '../fabric/fabric.ts';
import { NO_LOT, type Assignment } from '../scenario/scenario.ts';
import { SPOT, UNMET, type Allocation } from './allocation.ts';
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

/**
 * Places every package, the largest first, by these steps in this order:
 * 1. it stays with its provider of today, where that is one of its lot's own;
 * 2. it goes to the lot's own provider that is furthest below its target share, primary providers
 *    before supplementary ones;
 * 3. it stays with its provider of today, where that stands behind every lot;
 * 4. it goes to the back-up provider with the least room that is still enough;
 * 5. it is bought on the spot market, up to the hours the council expects to find there;
 * 6. it is unmet.
 * A package is never divided, no provider is given more than its hours or a service it does not
 * offer, and every minute is placed or unmet. It is a plain first answer: a better placing of the
 * same packages may exist. Packages in no lot have no own providers. `takers` says the same in columns.
 *
 * Each step is a plain loop over columns of numbers: a call for each package would take three times
 * as long.
 */
export function allocate(
  demand: Demand,
  offers: Offers,
  assignment: Assignment,
  takers: Takers = noTakers(demand.packageCount),
): Allocation {
  const { block } = demand;
  for (let at = 0; at < demand.packageCount; at++) {
    takers.lot[at] = block[at] === NO_BLOCK ? NO_LOT : assignment[block[at]!]!;
  }
  takers.taker.fill(UNMET);
  takers.seat.fill(NO_SEAT);
  const seats = numberSeats(offers);
  const desk: Desk = {
    ...demand,
    ...takers,
    ...seats,
    room: demand.capacityMinutes.slice(),
    taken: new Float64Array(seats.share.length),
  };
  let leftCount = stayWithOwn(desk);
  leftCount = offerToOwn(desk, leftCount);
  leftCount = stayWithBackUp(desk, leftCount, offers.backUp);
  leftCount = offerToBackUp(desk, leftCount, offers.backUp);
  const spotMinutes = buyOnTheSpot(desk, leftCount, offers.spotMinutes);
  const minutesOfProvider = demand.capacityMinutes.map(
    (capacity, provider) => capacity - desk.room[provider]!,
  );
  return { ...byPackage(desk), minutesOfProvider, spotMinutes };
}

/** All that the steps read and write. */
interface Desk extends Demand, Takers, Seats {
  /** By provider: the minutes it has left. */
  readonly room: Float64Array;
  /** By seat: the minutes it has taken. */
  readonly taken: Float64Array;
}

/** Step 1. Each step gives how many packages it leaves. */
function stayWithOwn(desk: Desk): number {
  const { weeklyMinutes, provider, service, services, lot, taker, seat, left } = desk;
  const { firstSeat, holder, room, taken } = desk;
  let leftCount = 0;
  for (let at = 0; at < desk.packageCount; at++) {
    const today = provider[at]!;
    const minutes = weeklyMinutes[at]!;
    const end = firstSeat[lot[at]! + 1]!;
    let own = firstSeat[lot[at]!]!;
    while (own < end && holder[own] !== today) own++;
    if (own < end && room[today]! >= minutes && ((services[today]! >>> service[at]!) & 1) === 1) {
      taker[at] = today;
      seat[at] = own;
      room[today]! -= minutes;
      taken[own]! += minutes;
    } else left[leftCount++] = at;
  }
  return leftCount;
}

/** Step 2. */
function offerToOwn(desk: Desk, leftBefore: number): number {
  const { weeklyMinutes, service, services, lot, taker, seat, left } = desk;
  const { firstSeat, holder, isPrimary, share, room, taken } = desk;
  let leftCount = 0;
  for (let next = 0; next < leftBefore; next++) {
    const at = left[next]!;
    const minutes = weeklyMinutes[at]!;
    const end = firstSeat[lot[at]! + 1]!;
    let best = NO_SEAT;
    for (let own = firstSeat[lot[at]!]!; own < end; own++) {
      const provider = holder[own]!;
      if (room[provider]! < minutes || ((services[provider]! >>> service[at]!) & 1) === 0) continue;
      if (
        best === NO_SEAT ||
        isPrimary[own]! > isPrimary[best]! ||
        (isPrimary[own] === isPrimary[best] && taken[own]! / share[own]! < taken[best]! / share[best]!)
      )
        best = own;
    }
    if (best !== NO_SEAT) {
      taker[at] = holder[best]!;
      seat[at] = best;
      room[holder[best]!]! -= minutes;
      taken[best]! += minutes;
    } else left[leftCount++] = at;
  }
  return leftCount;
}

/** Step 3. */
function stayWithBackUp(desk: Desk, leftBefore: number, backUp: readonly number[]): number {
  const { weeklyMinutes, provider, service, services, taker, left, room } = desk;
  const isBackUp = new Uint8Array(room.length);
  for (const position of backUp) isBackUp[position] = 1;
  let leftCount = 0;
  for (let next = 0; next < leftBefore; next++) {
    const at = left[next]!;
    const today = provider[at]!;
    const minutes = weeklyMinutes[at]!;
    const canStay = today >= 0 && isBackUp[today] === 1 && room[today]! >= minutes;
    if (canStay && ((services[today]! >>> service[at]!) & 1) === 1) {
      taker[at] = today;
      room[today]! -= minutes;
    } else left[leftCount++] = at;
  }
  return leftCount;
}

/** Step 4. Providers are kept in the order of their room, so that the first that can take a package is the one. */
function offerToBackUp(desk: Desk, leftBefore: number, backUp: readonly number[]): number {
  const { weeklyMinutes, service, services, taker, left, room } = desk;
  const rank = new Map([...new Set(backUp)].map((provider, place) => [provider, place]));
  const compare = (one: number, other: number) =>
    room[one]! - room[other]! || rank.get(one)! - rank.get(other)!;
  const byRoom = Int16Array.from(rank.keys()).sort(compare);
  let leftCount = 0;
  for (let next = 0; next < leftBefore; next++) {
    const at = left[next]!;
    const minutes = weeklyMinutes[at]!;
    let place = firstWithRoom(byRoom, room, minutes);
    while (place < byRoom.length && ((services[byRoom[place]!]! >>> service[at]!) & 1) === 0) place++;
    if (place < byRoom.length) {
      const provider = byRoom[place]!;
      taker[at] = provider;
      room[provider]! -= minutes;
      for (; place > 0 && compare(provider, byRoom[place - 1]!) < 0; place--)
        byRoom[place] = byRoom[place - 1]!;
      byRoom[place] = provider;
    } else left[leftCount++] = at;
  }
  return leftCount;
}

/** The first place in the order of room that has so many minutes, found by halving. */
function firstWithRoom(byRoom: Int16Array, room: Float64Array, minutes: number): number {
  let [low, high] = [0, byRoom.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (room[byRoom[middle]!]! < minutes) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Step 5, and 6 for the packages that are still left; gives the minutes bought. */
function buyOnTheSpot({ weeklyMinutes, taker, left }: Desk, leftBefore: number, spotMinutes: number): number {
  let room = spotMinutes;
  for (let next = 0; next < leftBefore; next++) {
    const at = left[next]!;
    if (room < weeklyMinutes[at]!) continue;
    taker[at] = SPOT;
    room -= weeklyMinutes[at]!;
  }
  return spotMinutes - room;
}

function byPackage({ packageCount, order, taker, seat }: Desk): Pick<Allocation, 'placedWith' | 'withOwn'> {
  const placedWith = new Int16Array(packageCount);
  const withOwn = new Uint8Array(packageCount);
  for (let at = 0; at < packageCount; at++) {
    placedWith[order[at]!] = taker[at]!;
    withOwn[order[at]!] = seat[at] === NO_SEAT ? 0 : 1;
  }
  return { placedWith, withOwn };
}
