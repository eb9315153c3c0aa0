import type { Dataset, ProviderId } from '../dataset/dataset.ts';
import type { AppointmentRole, LotId, Scenario } from '../scenario/scenario.ts';

/** A seat, with its provider by position in `Dataset.providers`. */
export interface Seat {
  readonly provider: number;
  readonly role: AppointmentRole;
  readonly share: number;
  /** The most minutes a week it takes in its lot; infinite for no such limit. */
  readonly capMinutes: number;
}

/** To whom a plan offers packages. */
export interface Offers {
  /** By lot number: the lot's seats in order. */
  readonly seats: readonly (readonly Seat[])[];
  /** By lot number, `NO_LOT` among them: the providers that stand behind it, by position, in the order of the plan. */
  readonly standby: readonly (readonly number[])[];
  /** By provider: the most minutes of care a week that it can deliver. */
  readonly capacityMinutes: Float64Array;
  /** By provider: 1 for one that takes nothing, whatever it has today. */
  readonly isOff: Uint8Array;
  /** How primary providers share: by target shares, or in the order of their seats. */
  readonly offer: 'shares' | 'order';
  readonly spotMinutes: number;
}

/** The seats of all lots, numbered: those of a lot are `firstSeat[lot]` up to `firstSeat[lot + 1]`, in their order. */
export interface Seats {
  readonly firstSeat: Int32Array;
  /** By seat: the provider's position. */
  readonly holder: Int16Array;
  readonly isPrimary: Uint8Array;
  readonly share: Float64Array;
  readonly capMinutes: Float64Array;
}

/** What is not in the plan itself and yet bears on whom it can offer packages to. */
export interface OfferChanges {
  /** Providers that are switched off, to see what would happen. */
  readonly off?: ReadonlySet<ProviderId>;
  /** By provider's position: minutes of travel for each minute of care, which its capacity has to hold as well. */
  readonly travelShare?: Float64Array;
}

/** What a scenario offers; providers that the dataset does not know can take nothing and are left out. */
export function offersOf(scenario: Scenario, dataset: Dataset, changes: OfferChanges = {}): Offers {
  const { off, travelShare } = changes;
  const positions = new Map(dataset.providers.map((provider, position) => [provider.id, position]));
  const lotCount = highestLot(scenario) + 1;
  const seats: Seat[][] = Array.from({ length: lotCount }, () => []);
  for (const { lot, provider, role, share, capMinutes = Infinity } of scenario.appointments) {
    const position = positions.get(provider);
    if (position !== undefined) seats[lot]!.push({ provider: position, role, share, capMinutes });
  }
  const standby: number[][] = Array.from({ length: lotCount }, () => []);
  for (const { provider, lots } of scenario.standby) {
    const position = positions.get(provider);
    if (position === undefined) continue;
    standby.forEach((behind, lot) => {
      const isBehind = lots.length === 0 || lots.includes(lot as LotId);
      if (isBehind && !behind.includes(position)) behind.push(position);
    });
  }
  const isOff = Uint8Array.from(dataset.providers, ({ id }) => Number(off?.has(id) ?? false));
  return {
    seats,
    standby,
    capacityMinutes: Float64Array.from(dataset.providers, ({ capacityMinutes }, position) =>
      isOff[position] === 1 ? 0 : Math.floor(capacityMinutes / (1 + (travelShare?.[position] ?? 0))),
    ),
    isOff,
    offer: scenario.assumptions.placing.offer,
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
    capMinutes: Float64Array.from(all, (seat) => seat.capMinutes),
  };
}

/** At lot × providers + provider: 1 where the provider stands behind the lot. */
export function whoStandsBehind({ standby }: Offers, providerCount: number): Uint8Array {
  const behind = new Uint8Array(standby.length * providerCount);
  standby.forEach((positions, lot) => {
    for (const position of positions) behind[lot * providerCount + position] = 1;
  });
  return behind;
}

/** The highest lot number in use, 0 where there are no lots. */
export function highestLot(scenario: Scenario): LotId {
  return Math.max(0, ...scenario.lots.map((lot) => lot.id)) as LotId;
}
