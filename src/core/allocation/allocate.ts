import { NO_BLOCK } from '../fabric/fabric.ts';
import { NO_LOT, type Assignment } from '../scenario/scenario.ts';
import { SPOT, UNMET, type Allocation } from './allocation.ts';
import type { Demand } from './demand.ts';
import type { Offers, Seat } from './offers.ts';

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
 * same packages may exist. Packages in no lot have no own providers.
 */
export function allocate(demand: Demand, offers: Offers, assignment: Assignment): Allocation {
  const { weeklyMinutes, order } = demand;
  const placedWith = new Int16Array(demand.packageCount).fill(UNMET);
  const withOwn = new Uint8Array(demand.packageCount);
  const room = demand.capacityMinutes.slice();
  const taken = offers.seats.map((seats) => new Float64Array(seats.length));
  const backUp = new Set(offers.backUp);
  let spotRoom = offers.spotMinutes;

  const lotOf = (index: number) => {
    const block = demand.blockOfPackage[index]!;
    return block === NO_BLOCK ? NO_LOT : assignment[block]!;
  };
  const fits = (provider: number, index: number) =>
    room[provider]! >= weeklyMinutes[index]! && (demand.services[provider]! & demand.service[index]!) !== 0;
  const place = (index: number, provider: number) => {
    placedWith[index] = provider;
    room[provider]! -= weeklyMinutes[index]!;
  };
  const placeWithSeat = (index: number, lot: number, seat: number) => {
    place(index, offers.seats[lot]![seat]!.provider);
    taken[lot]![seat]! += weeklyMinutes[index]!;
    withOwn[index] = 1;
  };

  for (const index of order) {
    const lot = lotOf(index);
    const seat = (offers.seats[lot] ?? []).findIndex((own) => own.provider === demand.provider[index]);
    if (seat >= 0 && fits(demand.provider[index]!, index)) placeWithSeat(index, lot, seat);
  }
  let left: number[] = [];
  for (const index of order) {
    if (placedWith[index] !== UNMET) continue;
    const lot = lotOf(index);
    const seat = neediestSeat(offers.seats[lot] ?? [], taken[lot], (own) => fits(own.provider, index));
    if (seat >= 0) placeWithSeat(index, lot, seat);
    else left.push(index);
  }
  left = left.filter((index) => {
    const stays = backUp.has(demand.provider[index]!) && fits(demand.provider[index]!, index);
    if (stays) place(index, demand.provider[index]!);
    return !stays;
  });
  for (const index of left) {
    const provider = tightestFit(offers.backUp, room, (other) => fits(other, index));
    if (provider >= 0) place(index, provider);
    else if (spotRoom >= weeklyMinutes[index]!) {
      placedWith[index] = SPOT;
      spotRoom -= weeklyMinutes[index]!;
    }
  }
  return {
    placedWith,
    withOwn,
    minutesOfProvider: demand.capacityMinutes.map((capacity, provider) => capacity - room[provider]!),
    spotMinutes: offers.spotMinutes - spotRoom,
  };
}

/** The seat furthest below its share, among primary seats that can take the package, else supplementary ones. */
function neediestSeat(
  seats: readonly Seat[],
  taken: Float64Array | undefined,
  canTake: (seat: Seat) => boolean,
): number {
  let best = -1;
  for (let at = 0; at < seats.length; at++) {
    const seat = seats[at]!;
    if (!canTake(seat)) continue;
    const rival = seats[best];
    const comesFirst = rival?.role === 'supplementary' && seat.role === 'primary';
    const sameRole = rival?.role === seat.role;
    const needsMore = sameRole && taken![at]! / seat.share < taken![best]! / rival.share;
    if (!rival || comesFirst || needsMore) best = at;
  }
  return best;
}

function tightestFit(
  providers: readonly number[],
  room: Float64Array,
  canTake: (provider: number) => boolean,
): number {
  let best = -1;
  for (const provider of providers) {
    if (canTake(provider) && (best < 0 || room[provider]! < room[best]!)) best = provider;
  }
  return best;
}
