import { erlangB } from './erlang-b.ts';

/** What flows over from full places, as if more places than it could ever want took it. */
export interface OverflowMoments {
  /** Load: places it would take on average. */
  readonly mean: number;
  /** Of the number of places it would take at a time. */
  readonly variance: number;
  /** Variance ÷ mean: 1 for packages that come at random, more where they come in bursts. */
  readonly peakedness: number;
}

/**
 * The load that flows over from `servers` places: mean M = A·B(c, A), variance M·(1 − M + A ÷ (c + 1 − A + M)).
 * It comes in bursts, so that a back-up of a given size takes less of it than of packages that come at random.
 * Riordan, in Wilkinson 1956.
 */
export function overflowMoments(servers: number, load: number): OverflowMoments {
  const mean = load * erlangB(servers, load);
  const peakedness = 1 - mean + load / (servers + 1 - load + mean);
  return { mean, variance: mean * peakedness, peakedness };
}
