import type { ProviderId } from '../dataset/dataset.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { LotId } from '../scenario/scenario.ts';

/** What a provider has under each of two plans. */
export interface ProviderChange {
  readonly provider: ProviderId;
  /** Lots in which it has a seat, in ledger order. */
  readonly lotsBefore: readonly LotId[];
  readonly lotsAfter: readonly LotId[];
  /** Minutes a week that each plan gives it, in its lots and outside them. */
  readonly minutesBefore: number;
  readonly minutesAfter: number;
}

/** Providers that have a seat or care under one of two plans, those whose hours change most first, then by name. */
export function providerChanges(from: PlanRead, to: PlanRead): ProviderChange[] {
  const changes = from.ledger.dataset.providers.map(({ id }, position): ProviderChange => ({
    provider: id,
    lotsBefore: lotsOf(from, id),
    lotsAfter: lotsOf(to, id),
    minutesBefore: from.allocation.minutesOfProvider[position]!,
    minutesAfter: to.allocation.minutesOfProvider[position]!,
  }));
  return changes
    .filter(
      ({ lotsBefore, lotsAfter, minutesBefore, minutesAfter }) =>
        lotsBefore.length + lotsAfter.length > 0 || minutesBefore + minutesAfter > 0,
    )
    .toSorted((a, b) => changeOf(b) - changeOf(a) || a.provider.localeCompare(b.provider, 'en-GB'));
}

function lotsOf({ scenario }: PlanRead, provider: ProviderId): LotId[] {
  return scenario.lots
    .filter(({ id }) => scenario.appointments.some((seat) => seat.lot === id && seat.provider === provider))
    .map(({ id }) => id);
}

function changeOf({ minutesBefore, minutesAfter }: ProviderChange): number {
  return Math.abs(minutesAfter - minutesBefore);
}
