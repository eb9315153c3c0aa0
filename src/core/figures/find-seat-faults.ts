import type { LotId, Scenario } from '../scenario/scenario.ts';
import { appointedProviders } from './appointed-providers.ts';
import type { Finding } from './checks.ts';
import type { LotFigures } from './figures.ts';

/** Lots that are begun with fewer primary providers than each should have, the one that lacks most first. */
export function findTooFewProviders(
  lots: readonly LotFigures[],
  appointments: Scenario['appointments'],
  needs: number,
): Finding[] {
  return primaryCounts(lots, appointments)
    .filter(({ has }) => has < needs)
    .toSorted((a, b) => a.has - b.has)
    .map(({ lot, has }) => ({ kind: 'too-few-providers', lot, has, needs }));
}

/** Lots with more primary providers than each may have, the one with most first. */
export function findTooManyProviders(
  lots: readonly LotFigures[],
  appointments: Scenario['appointments'],
  most: number,
): Finding[] {
  return primaryCounts(lots, appointments)
    .filter(({ has }) => has > most)
    .toSorted((a, b) => b.has - a.has)
    .map(({ lot, has }) => ({ kind: 'too-many-providers', lot, has, most }));
}

/** Providers with a primary seat in more lots than one may have, the one with most first. */
export function findTooManyLots({ lots, appointments }: SeatsOfPlan, most: number): Finding[] {
  const primary = appointments.filter(({ role }) => role === 'primary');
  const lotsOf = new Map(appointedProviders(primary).map((provider) => [provider, new Set<LotId>()]));
  for (const { lot, provider } of primary) lotsOf.get(provider)!.add(lot);
  return [...lotsOf]
    .map(([provider, own]) => ({
      provider,
      lots: lots.map(({ id }) => id).filter((lot) => own.has(lot)),
    }))
    .filter((one) => one.lots.length > most)
    .toSorted((a, b) => b.lots.length - a.lots.length)
    .map((one) => ({ kind: 'too-many-lots', ...one, most }));
}

/** Providers with two seats in one lot, or a seat in a lot that they also stand behind, lot by lot. */
export function findTwoPlaces({ lots, appointments, standby }: SeatsOfPlan): Finding[] {
  return lots.flatMap(({ id: lot }) => {
    const own = appointments.filter((seat) => seat.lot === lot);
    const behind = new Set(
      standby
        .filter((each) => each.lots.length === 0 || each.lots.includes(lot))
        .map((each) => each.provider),
    );
    return appointedProviders(own)
      .map((provider) => ({
        kind: 'two-places-in-lot' as const,
        provider,
        lot,
        seats: own.filter((seat) => seat.provider === provider).length,
        standsBehind: behind.has(provider),
      }))
      .filter(({ seats, standsBehind }) => seats > 1 || standsBehind);
  });
}

type SeatsOfPlan = Pick<Scenario, 'lots' | 'appointments' | 'standby'>;

/** A lot without blocks and seats is not begun. */
function primaryCounts(
  lots: readonly LotFigures[],
  appointments: Scenario['appointments'],
): { lot: LotId; has: number }[] {
  const has = new Map<LotId, number>();
  for (const { lot, role } of appointments) has.set(lot, (has.get(lot) ?? 0) + Number(role === 'primary'));
  return lots
    .filter(({ lot, shape }) => shape.blocks > 0 || has.has(lot))
    .map(({ lot }) => ({ lot, has: has.get(lot) ?? 0 }));
}
