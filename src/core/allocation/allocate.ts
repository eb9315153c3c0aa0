import type { Assignment } from '../scenario/scenario.ts';
import type { Allocation } from './allocation.ts';
import type { Demand } from './demand.ts';
import { mayCareFor } from './may-care-for.ts';
import { numberSeats, whoStandsBehind, type Offers, type Seats } from './offers.ts';
import { clearTakers, concludeAllocation, NO_SEAT, noTakers, seatOf, type Takers } from './takers.ts';

/**
 * The quick answer, given while a hand moves. Places every package, the largest first, by these steps in
 * this order:
 * 1. it stays with its provider of today, where the way of transfer says so;
 * 2. it stays with who takes it under the plan as last settled (`settled`, by place in the demand), where
 *    that may still have it; where nothing is settled, with its provider of today, if one of its lot's own;
 * 3. it goes to the lot's own provider that is furthest below its target share, or comes first in
 *    order, primary providers before supplementary ones;
 * 4. it stays with its provider of today, where that stands behind its lot;
 * 5. it goes to the provider behind its lot with the least room that is still enough;
 * 6. it is bought on the spot market, up to the hours the council expects to find there;
 * 7. it is unmet.
 * A package is never divided, no provider is given care it does not give, is too far away for, or more
 * than its hours or those of its seat, but for what stays with it in step 1; and every minute is placed or
 * unmet. `placePackages` finds the best placing there is; this one follows it. Packages in no lot have
 * no own providers. `takers` says the same in columns.
 *
 * Each step is a plain loop over columns of numbers: a call for each package would take three times
 * as long, and `mayCareFor` in steps 2 and 3, written out there, a quarter longer.
 */
export function allocate(
  demand: Demand,
  offers: Offers,
  assignment: Assignment,
  takers: Takers = noTakers(demand.packageCount),
  settled: Int16Array | null = null,
): Allocation {
  clearTakers(demand, assignment, takers);
  const seats = numberSeats(offers);
  const desk: Desk = {
    ...demand,
    ...takers,
    ...seats,
    isOff: offers.isOff,
    inOrder: offers.offer === 'order',
    behind: whoStandsBehind(offers, demand.providerCount),
    room: offers.capacityMinutes.slice(),
    taken: new Float64Array(seats.share.length),
  };
  let leftCount = keepStaying(desk);
  leftCount = stayWith(desk, leftCount, settled ?? demand.provider, settled !== null);
  leftCount = offerToOwn(desk, leftCount);
  leftCount = stayWithStandby(desk, leftCount);
  leftCount = offerToStandby(desk, leftCount, offers.standby);
  return concludeAllocation(demand, offers, takers, leftCount, null);
}

/** All that the steps read and write. */
interface Desk extends Demand, Takers, Seats {
  readonly isOff: Uint8Array;
  readonly inOrder: boolean;
  /** At lot × providers + provider. */
  readonly behind: Uint8Array;
  /** By provider: the minutes it has left; below 0 where more stays with it than it can deliver. */
  readonly room: Float64Array;
  /** By seat: the minutes it has taken. */
  readonly taken: Float64Array;
}

/** Step 1. Each step gives how many packages it leaves. */
function keepStaying(desk: Desk): number {
  const { weeklyMinutes, provider, stays, isOff, lot, taker, seat, left } = desk;
  const { firstSeat, holder, room, taken } = desk;
  if (desk.assumptions.placing.mode === 'transfer-all') {
    for (let at = 0; at < desk.packageCount; at++) left[at] = at;
    return desk.packageCount;
  }
  let leftCount = 0;
  for (let at = 0; at < desk.packageCount; at++) {
    const today = provider[at]!;
    if (stays[at] === 0 || isOff[today] === 1) {
      left[leftCount++] = at;
      continue;
    }
    const own = seatOf(firstSeat, holder, lot[at]!, today);
    taker[at] = today;
    seat[at] = own;
    room[today]! -= weeklyMinutes[at]!;
    if (own !== NO_SEAT) taken[own]! += weeklyMinutes[at]!;
  }
  return leftCount;
}

/** Step 2; `wanted` is the provider each package would stay with, its own alone unless `orStandby`. */
function stayWith(desk: Desk, leftBefore: number, wanted: Int16Array, orStandby: boolean): number {
  const { weeklyMinutes, kind, block, lot, taker, seat, left, canTake, isTooFar, providerCount } = desk;
  const { firstSeat, holder, capMinutes, room, taken, behind } = desk;
  let leftCount = 0;
  for (let next = 0; next < leftBefore; next++) {
    const at = left[next]!;
    const provider = wanted[at]!;
    const minutes = weeklyMinutes[at]!;
    const end = firstSeat[lot[at]! + 1]!;
    let own = firstSeat[lot[at]!]!;
    while (own < end && holder[own] !== provider) own++;
    const hasSeat = own < end && taken[own]! + minutes <= capMinutes[own]!;
    if (
      provider >= 0 &&
      (hasSeat || (orStandby && own === end && behind[lot[at]! * providerCount + provider] === 1)) &&
      room[provider]! >= minutes &&
      canTake[kind[at]! * providerCount + provider] === 1 &&
      (isTooFar === null || block[at]! < 0 || isTooFar[block[at]! * providerCount + provider] === 0)
    ) {
      taker[at] = provider;
      room[provider]! -= minutes;
      if (!hasSeat) continue;
      seat[at] = own;
      taken[own]! += minutes;
    } else left[leftCount++] = at;
  }
  return leftCount;
}

/** Step 3. */
function offerToOwn(desk: Desk, leftBefore: number): number {
  const { weeklyMinutes, kind, block, lot, taker, seat, left, canTake, isTooFar, providerCount } = desk;
  const { firstSeat, holder, isPrimary, share, capMinutes, room, taken, inOrder } = desk;
  let leftCount = 0;
  for (let next = 0; next < leftBefore; next++) {
    const at = left[next]!;
    const minutes = weeklyMinutes[at]!;
    const end = firstSeat[lot[at]! + 1]!;
    let best = NO_SEAT;
    for (let own = firstSeat[lot[at]!]!; own < end; own++) {
      const provider = holder[own]!;
      if (room[provider]! < minutes || canTake[kind[at]! * providerCount + provider] === 0) continue;
      if (taken[own]! + minutes > capMinutes[own]!) continue;
      if (isTooFar !== null && block[at]! >= 0 && isTooFar[block[at]! * providerCount + provider] === 1)
        continue;
      if (
        best === NO_SEAT ||
        isPrimary[own]! > isPrimary[best]! ||
        (!inOrder &&
          isPrimary[own] === isPrimary[best] &&
          taken[own]! / share[own]! < taken[best]! / share[best]!)
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

/** Step 4. */
function stayWithStandby(desk: Desk, leftBefore: number): number {
  const { weeklyMinutes, provider, taker, left, room } = desk;
  let leftCount = 0;
  for (let next = 0; next < leftBefore; next++) {
    const at = left[next]!;
    const today = provider[at]!;
    if (today >= 0 && room[today]! >= weeklyMinutes[at]! && mayStandIn(desk, at, today)) {
      taker[at] = today;
      room[today]! -= weeklyMinutes[at]!;
    } else left[leftCount++] = at;
  }
  return leftCount;
}

/**
 * Step 5. Providers are kept in the order of their room, so that the first that can take a package is the one;
 * of those with the same room it is the first in the order of the package's lot.
 */
function offerToStandby(desk: Desk, leftBefore: number, standby: Offers['standby']): number {
  const { weeklyMinutes, lot, taker, left, room } = desk;
  const byRoom = Int16Array.from(new Set(standby.flat())).sort((one, other) => room[one]! - room[other]!);
  let leftCount = 0;
  for (let next = 0; next < leftBefore; next++) {
    const at = left[next]!;
    const minutes = weeklyMinutes[at]!;
    let place = firstWithRoom(byRoom, room, minutes);
    while (place < byRoom.length && !mayStandIn(desk, at, byRoom[place]!)) place++;
    if (place === byRoom.length) {
      left[leftCount++] = at;
      continue;
    }
    const behind = standby[lot[at]!]!;
    for (let rival = place + 1; rival < byRoom.length; rival++) {
      if (room[byRoom[rival]!]! > room[byRoom[place]!]!) break;
      const isEarlier = behind.indexOf(byRoom[rival]!) < behind.indexOf(byRoom[place]!);
      if (isEarlier && mayStandIn(desk, at, byRoom[rival]!)) place = rival;
    }
    const provider = byRoom[place]!;
    taker[at] = provider;
    room[provider]! -= minutes;
    for (; place > 0 && room[provider]! < room[byRoom[place - 1]!]!; place--)
      byRoom[place] = byRoom[place - 1]!;
    byRoom[place] = provider;
  }
  return leftCount;
}

/** Whether a provider stands behind a package's lot, has no seat in it, and could give such care there. */
function mayStandIn(desk: Desk, at: number, provider: number): boolean {
  const { lot, providerCount, behind, firstSeat, holder } = desk;
  if (behind[lot[at]! * providerCount + provider] === 0 || !mayCareFor(desk, at, provider)) return false;
  return seatOf(firstSeat, holder, lot[at]!, provider) === NO_SEAT;
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
