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

/** The highest lot number in use, 0 where there are no lots. */
export function highestLot(scenario: Scenario): LotId {
  return Math.max(0, ...scenario.lots.map((lot) => lot.id)) as LotId;
}
