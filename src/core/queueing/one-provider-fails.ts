import { erlangB } from './erlang-b.ts';
import { erlangDistribution } from './erlang-distribution.ts';

/** What a failure does to a lot, in packages of one size. */
export interface ProviderFailure {
  /** Packages of the provider that fails, on average, where both are equally full. */
  readonly displaced: number;
  /** Packages that the rest of the lot has no place for, on average, however they had been shared out. */
  readonly unplaced: number;
  /** The chance that there is any. */
  readonly anyUnplaced: number;
  /** The chance that a new package finds no place from then on, once things have settled again. */
  readonly blockingAfter: number;
}

/**
 * A lot whose providers have `servers` places together loses `failing` of them all at once. With N packages in
 * care just before (Erlang's distribution) and s = servers − failing places left, E[(N − s)⁺] are unplaced,
 * E[N] · failing ÷ servers displaced, and B(s, load) of packages are lost afterwards.
 */
export function oneProviderFails(servers: number, failing: number, load: number): ProviderFailure {
  if (!(failing > 0 && failing <= servers))
    throw new RangeError(`${failing} of ${servers} places cannot fail.`);
  const left = servers - failing;
  const chances = erlangDistribution(servers, load);
  const expect = (value: (count: number) => number) =>
    chances.reduce((sum, chance, count) => sum + chance * value(count), 0);
  return {
    displaced: (expect((count) => count) * failing) / servers,
    unplaced: expect((count) => Math.max(0, count - left)),
    anyUnplaced: expect((count) => (count > left ? 1 : 0)),
    blockingAfter: erlangB(left, load),
  };
}
