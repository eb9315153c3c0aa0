import type { Dataset } from '../dataset/dataset.ts';
import type { AppointmentRole, LotId, Scenario } from '../scenario/scenario.ts';

/** A seat, with its provider by position in `Dataset.providers`. */
export interface Seat {
  readonly provider: number;
  readonly role: AppointmentRole;
  readonly share: number;
}

/** To whom a plan offers packages. */
export interface Offers {
  /** By lot number: the lot's seats in order. */
  readonly seats: readonly (readonly Seat[])[];
  /** Providers that stand behind every lot, by position. */
  readonly backUp: readonly number[];
  readonly spotMinutes: number;
}

/** The seats of all lots, numbered: those of a lot are `firstSeat[lot]` up to `firstSeat[lot + 1]`, in their order. */
export interface Seats {
  readonly firstSeat: Int32Array;
  /** By seat: the provider's position. */
  readonly holder: Int16Array;
  readonly isPrimary: Uint8Array;
  readonly share: Float64Array;
}

/** What a scenario offers; providers that the dataset does not know can take nothing and are left out. */
export function offersOf(scenario: Scenario, dataset: Dataset): Offers {
  const positions = new Map(dataset.providers.map((provider, position) => [provider.id, position]));
  const seats: Seat[][] = Array.from({ length: highestLot(scenario) + 1 }, () => []);
  for (const { lot, provider, role, share } of scenario.appointments) {
    const position = positions.get(provider);
    if (position !== undefined) seats[lot]!.push({ provider: position, role, share });
  }
  return {
    seats,
    backUp: scenario.backUp.flatMap((provider) => positions.get(provider) ?? []),
    spotMinutes: Math.round(scenario.assumptions.spotHoursPerWeek * 60),
  };
}

/** The seats of an offer in columns. */
export function numberSeats({ seats }: Offers): Seats {
  const firstSeat = new Int32Array(seats.length + 1);
  seats.forEach((ofLot, lot) => (firstSeat[lot + 1] = firstSeat[lot]! + ofLot.length));
  const all = seats.flat();
  return {
    firstSeat,
    holder: Int16Array.from(all, (seat) => seat.provider),
    isPrimary: Uint8Array.from(all, (seat) => Number(seat.role === 'primary')),
    share: Float64Array.from(all, (seat) => seat.share),
  };
}

/** The highest lot number in use, 0 where there are no lots. */
export function highestLot(scenario: Scenario): LotId {
  return Math.max(0, ...scenario.lots.map((lot) => lot.id)) as LotId;
}
