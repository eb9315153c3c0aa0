import type { Dataset, Provider, ProviderId } from '../dataset/dataset.ts';
import type { Fabric } from '../fabric/fabric.ts';
import { isOnGround } from '../fabric/is-on-ground.ts';
import { CQC_RATINGS, type CqcRating } from '../scenario/rules.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { appointedProviders } from './appointed-providers.ts';
import type { Finding } from './checks.ts';
import type { LotFigures } from './figures.ts';

/**
 * Providers whose seats give them more than a part of the area's minutes, the one with most first. What a
 * provider takes as a standby, or keeps without a seat, does not count; the area's minutes are all that is asked for.
 */
export function findLargeShares(
  lots: readonly LotFigures[],
  areaMinutes: number,
  mostPercent: number,
): Finding[] {
  const inSeats = new Map<ProviderId, number>();
  for (const { provider, inLot } of lots.flatMap(({ seats }) => seats)) {
    inSeats.set(provider, (inSeats.get(provider) ?? 0) + inLot.weeklyMinutes);
  }
  return [...inSeats]
    .filter(([, weeklyMinutes]) => weeklyMinutes * 100 > areaMinutes * mostPercent)
    .toSorted(([, a], [, b]) => b - a)
    .map(([provider, weeklyMinutes]) => ({
      kind: 'too-large-share',
      provider,
      weeklyMinutes,
      areaMinutes,
      mostPercent,
    }));
}

/** Appointed providers rated worse than is asked for, the worst first; then those that have no rating yet. */
export function findPoorlyRated(
  dataset: Dataset,
  appointments: Scenario['appointments'],
  least: CqcRating,
): Finding[] {
  const rankOf = (rating: string | null) => CQC_RATINGS.indexOf(rating as CqcRating);
  const rated = appointed(dataset, appointments).map(({ id, provider }) => {
    const says = provider?.cqcRating ?? null;
    return { provider: id, says, rank: rankOf(says) };
  });
  const below = rated.filter(({ rank }) => rank > rankOf(least)).toSorted((a, b) => b.rank - a.rank);
  const unrated = rated.filter(({ rank }) => rank < 0);
  return [
    ...below.map(({ provider, rank }): Finding => ({
      kind: 'rated-below',
      provider,
      rating: CQC_RATINGS[rank]!,
      least,
    })),
    ...unrated.map(({ provider, says }): Finding => ({ kind: 'not-rated', provider, says, least })),
  ];
}

/** Appointed providers registered at a place outside every block; then those whose place is not known. */
export function findRegisteredElsewhere(
  dataset: Dataset,
  fabric: Fabric,
  appointments: Scenario['appointments'],
): Finding[] {
  const all = appointed(dataset, appointments);
  const elsewhere = all.filter(
    ({ provider }) => provider?.registeredAt !== undefined && !isOnGround(fabric, provider.registeredAt),
  );
  const unknown = all.filter(({ provider }) => provider?.registeredAt === undefined);
  return [
    ...elsewhere.map(({ id }): Finding => ({ kind: 'registered-elsewhere', provider: id })),
    ...unknown.map(({ id }): Finding => ({ kind: 'registered-place-not-known', provider: id })),
  ];
}

function appointed(
  { providers }: Dataset,
  appointments: Scenario['appointments'],
): { id: ProviderId; provider: Provider | undefined }[] {
  const known = new Map(providers.map((provider) => [provider.id, provider]));
  return appointedProviders(appointments).map((id) => ({ id, provider: known.get(id) }));
}
