import { NO_BAND, type Band } from '../scenario/rules.ts';
import type { Lot, LotId, Scenario } from '../scenario/scenario.ts';
import { appointedProviders } from './appointed-providers.ts';
import type { Finding } from './checks.ts';
import type { LotFigures, ProviderFigures } from './figures.ts';

/** Whether a band asks for anything. */
export function isBand({ leastMinutes, mostMinutes }: Band): boolean {
  return leastMinutes !== null || mostMinutes !== null;
}

/** Lots under or over their band, the one furthest from it first; a lot's own band goes before that of all lots. */
export function findLotsOutOfBand(
  figures: readonly LotFigures[],
  lots: readonly Lot[],
  bandOfAll: Band,
): Finding[] {
  const own = new Map<LotId, Band>(lots.map(({ id, viability }) => [id, viability ?? bandOfAll]));
  return outOfBand(
    figures.map(({ lot, load: { weeklyMinutes } }) => ({
      lot,
      weeklyMinutes,
      band: own.get(lot) ?? NO_BAND,
    })),
  ).map(({ isUnder, of }) => ({ kind: isUnder ? 'under-band' : 'over-band', ...of }));
}

/** Appointed providers that a plan gives fewer or more minutes in all than their band has, the furthest from it first. */
export function findProvidersOutOfBand(
  figures: readonly ProviderFigures[],
  appointments: Scenario['appointments'],
  band: Band,
): Finding[] {
  const minutesOf = new Map(figures.map(({ provider, totalMinutes }) => [provider, totalMinutes]));
  return outOfBand(
    appointedProviders(appointments).map((provider) => ({
      provider,
      weeklyMinutes: minutesOf.get(provider) ?? 0,
      band,
    })),
  ).map(({ isUnder, of }) => ({ kind: isUnder ? 'provider-under-band' : 'provider-over-band', ...of }));
}

function outOfBand<One extends { readonly weeklyMinutes: number; readonly band: Band }>(
  all: readonly One[],
): { isUnder: boolean; of: One }[] {
  return all
    .map((of) => {
      const under = (of.band.leastMinutes ?? 0) - of.weeklyMinutes;
      const over = of.weeklyMinutes - (of.band.mostMinutes ?? Infinity);
      return { of, isUnder: under > 0, by: Math.max(under, over) };
    })
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by);
}
