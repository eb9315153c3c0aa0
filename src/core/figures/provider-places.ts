import type { Provider } from '../dataset/dataset.ts';
import type { Band } from '../scenario/rules.ts';
import type { AppointmentRole, LotId, Standby } from '../scenario/scenario.ts';
import type { Part } from './figures.ts';
import type { PlanRead } from './plan-read.ts';
import { sumParts } from './sum-parts.ts';

/** What a provider is in one lot of a plan, and what it is given there. */
export interface ProviderSeat {
  readonly lot: LotId;
  readonly role: AppointmentRole;
  /** Its place among the lot's seats of its role, from 0: a primary provider at 0 is the lead. */
  readonly place: number;
  readonly share: number;
  /** The most minutes a week it takes in this lot; null for no such limit. */
  readonly capMinutes: number | null;
  readonly given: Part;
}

/** A provider that a plan gives a place or any hours. */
export interface ProviderPlace {
  readonly provider: Provider;
  /** In the order of the ledger's lots. */
  readonly seats: readonly ProviderSeat[];
  readonly standby: Standby['kind'] | null;
  /** What it can deliver, in minutes a week, less what travel takes where the plan counts it. */
  readonly capacityMinutes: number;
  readonly given: Part;
  /** Of what it is given, the part in lots where it has no seat. */
  readonly outside: Part;
  /** How its hours stand to the band for providers; null where there is no band, or no seat. */
  readonly band: BandState | null;
}

export type BandState = 'within' | 'under' | 'over';

type Plan = Pick<PlanRead, 'scenario' | 'figures'>;

/** The providers that have a seat, stand behind lots or are given anything, in the order of the dataset. */
export function providerPlaces(providers: readonly Provider[], plan: Plan): ProviderPlace[] {
  return providers
    .map((provider, position) => providerPlace(provider, position, plan))
    .filter(({ seats, standby, given }) => seats.length > 0 || standby !== null || given.packages > 0);
}

/** What one provider is in a plan, by its position in the dataset. */
export function providerPlace(
  provider: Provider,
  position: number,
  { scenario: { rules, standby, appointments, lots }, figures }: Plan,
): ProviderPlace {
  const held = appointments.filter((each) => each.provider === provider.id);
  const seats = lots.flatMap((lot, at) => {
    const seat = held.find((each) => each.lot === lot.id);
    if (seat === undefined) return [];
    const ofRole = appointments.filter((each) => each.lot === lot.id && each.role === seat.role);
    return {
      lot: lot.id,
      role: seat.role,
      place: ofRole.indexOf(seat),
      share: seat.share,
      capMinutes: seat.capMinutes ?? null,
      given: figures.lots[at]!.seats.find((each) => each.provider === provider.id)!.inLot,
    };
  });
  const { capacityMinutes, totalMinutes, packages } = figures.providers[position]!;
  const own = sumParts(seats.map(({ given }) => given));
  return {
    provider,
    seats,
    standby: standby.find((each) => each.provider === provider.id)?.kind ?? null,
    capacityMinutes,
    given: { packages, weeklyMinutes: totalMinutes },
    outside: { packages: packages - own.packages, weeklyMinutes: totalMinutes - own.weeklyMinutes },
    band: seats.length === 0 ? null : bandState(totalMinutes, rules.providerViability),
  };
}

/** How some minutes a week stand to a band, its ends included; null for a band with no ends. */
export function bandState(minutes: number, { leastMinutes, mostMinutes }: Band): BandState | null {
  if (leastMinutes === null && mostMinutes === null) return null;
  if (leastMinutes !== null && minutes < leastMinutes) return 'under';
  return mostMinutes !== null && minutes > mostMinutes ? 'over' : 'within';
}
