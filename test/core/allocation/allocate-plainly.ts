import { SPOT, UNMET, type Allocation } from '../../../src/core/allocation/allocation.ts';
import type { Offers, Seat } from '../../../src/core/allocation/offers.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { NO_BLOCK, type Fabric } from '../../../src/core/fabric/fabric.ts';
import { NO_LOT, type Assignment } from '../../../src/core/scenario/scenario.ts';

/** The six steps of `allocate` written down as they are said, package by package, to prove the fast ones by. */
export function allocatePlainly(
  { packages, providers, services }: Dataset,
  { blockOfPackage }: Fabric,
  offers: Offers,
  assignment: Assignment,
): Allocation {
  const { weeklyMinutes } = packages;
  const order = Array.from(weeklyMinutes.keys()).toSorted(
    (a, b) => weeklyMinutes[b]! - weeklyMinutes[a]! || a - b,
  );
  const capacityMinutes = Float64Array.from(providers, (provider) => provider.capacityMinutes);
  const placedWith = new Int16Array(packages.count).fill(UNMET);
  const withOwn = new Uint8Array(packages.count);
  const room = capacityMinutes.slice();
  const taken = offers.seats.map((seats) => new Float64Array(seats.length));
  const backUp = new Set(offers.backUp);
  let spotRoom = offers.spotMinutes;

  const lotOf = (index: number) => {
    const block = blockOfPackage[index]!;
    return block === NO_BLOCK ? NO_LOT : assignment[block]!;
  };
  const offersService = (provider: number, service: number) => {
    const names = providers[provider]!.services;
    return names.length === 0 || names.includes(services[service]!);
  };
  const fits = (provider: number, index: number) =>
    room[provider]! >= weeklyMinutes[index]! && offersService(provider, packages.service[index]!);
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
    const seat = (offers.seats[lot] ?? []).findIndex((own) => own.provider === packages.provider[index]);
    if (seat >= 0 && fits(packages.provider[index]!, index)) placeWithSeat(index, lot, seat);
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
    const stays = backUp.has(packages.provider[index]!) && fits(packages.provider[index]!, index);
    if (stays) place(index, packages.provider[index]!);
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
    minutesOfProvider: capacityMinutes.map((capacity, provider) => capacity - room[provider]!),
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
