import { ROUTINGS, type CareModel } from './care-model.ts';

/** What providers have room for. The spot market is one more provider, after the last, that gives any care. */
export interface ProviderRooms {
  readonly providerCount: number;
  readonly spot: number;
  /** By provider, and the spot market: what it can deliver now, and what it delivers or keeps free for somebody. */
  readonly capacity: Float64Array;
  readonly used: Float64Array;
  readonly canTake: Uint8Array;
  /** Seats of a lot: those from `firstSeat[lot]`, primary ones first, supplementary ones from `firstOther[lot]`. */
  readonly firstSeat: Int32Array;
  readonly firstOther: Int32Array;
  readonly holder: Int16Array;
  readonly share: Float64Array;
  readonly capMinutes: Float64Array;
  /** By seat: minutes that its holder has in the lot. */
  readonly taken: Float64Array;
  /** By lot: who stands behind it and has no seat in it. */
  readonly standby: readonly Int16Array[];
  /** By lot: position in `ROUTINGS`. */
  readonly routing: Uint8Array;
}

export const NO_SEAT = -1;

export function providerRooms(model: CareModel): ProviderRooms {
  const { providerCount, lotCount, routing } = model;
  const seats = model.seats.map((ofLot) => [
    ...ofLot.filter((seat) => seat.isPrimary),
    ...ofLot.filter((seat) => !seat.isPrimary),
  ]);
  const all = seats.flat();
  const firstSeat = new Int32Array(lotCount + 1);
  seats.forEach((ofLot, lot) => (firstSeat[lot + 1] = firstSeat[lot]! + ofLot.length));
  return {
    providerCount,
    spot: providerCount,
    capacity: new Float64Array(providerCount + 1),
    used: new Float64Array(providerCount + 1),
    canTake: model.canTake,
    firstSeat,
    firstOther: Int32Array.from(
      seats,
      (ofLot, lot) => firstSeat[lot]! + ofLot.filter(({ isPrimary }) => isPrimary).length,
    ),
    holder: Int16Array.from(all, ({ provider }) => provider),
    share: Float64Array.from(all, ({ share }) => share),
    capMinutes: Float64Array.from(all, ({ capMinutes }) => capMinutes),
    taken: new Float64Array(all.length),
    standby: model.standby.map((behind, lot) =>
      Int16Array.from(behind.filter((one) => !seats[lot]!.some(({ provider }) => provider === one))),
    ),
    routing: Uint8Array.from({ length: lotCount }, (_, lot) =>
      ROUTINGS.indexOf(typeof routing === 'string' ? routing : routing[lot]!),
    ),
  };
}

/** Everybody has what they start with, and nothing is used. */
export function clearRooms(rooms: ProviderRooms, { capacityMinutes, spotMinutes }: CareModel): void {
  rooms.capacity.set(capacityMinutes);
  rooms.capacity[rooms.spot] = spotMinutes;
  rooms.used.fill(0);
  rooms.taken.fill(0);
}

/** The seat of a provider in a lot. */
export function seatOf({ firstSeat, holder }: ProviderRooms, lot: number, provider: number): number {
  for (let seat = firstSeat[lot]!; seat < firstSeat[lot + 1]!; seat++)
    if (holder[seat] === provider) return seat;
  return NO_SEAT;
}

/** The largest package of a lot that a provider, or the spot market, has room for, if it may take it at all. */
export function roomFor(rooms: ProviderRooms, provider: number, lot: number): number {
  const room = rooms.capacity[provider]! - rooms.used[provider]!;
  const seat = seatOf(rooms, lot, provider);
  return seat === NO_SEAT ? room : Math.min(room, rooms.capMinutes[seat]! - rooms.taken[seat]!);
}
