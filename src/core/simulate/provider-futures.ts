import { normalQuantile } from '../queueing/normal-quantile.ts';
import { WEEKS_A_YEAR } from '../money/yearly.ts';
import type { CareModel } from './care-model.ts';
import { chanceOf, DRAWS, gapOf, keyOf, STREAMS, type World } from './chance.ts';

/** A provider that fails, or is there again. */
export interface ProviderChange {
  readonly week: number;
  readonly provider: number;
  readonly fails: boolean;
}

/** Weeks between two steps of what providers can deliver. */
export const DRIFT_WEEKS = 4;

/** Who fails in a world and who is there again, in order. A provider that failed cannot fail by chance meanwhile. */
export function providerChanges(
  { changes, providerCount, weeks }: CareModel,
  world: World,
): ProviderChange[] {
  const { perYear, recoveryWeeks, set } = changes.failures;
  const failures = set.map((failure) => ({ ...failure }));
  if (perYear > 0)
    for (let provider = 0; provider < providerCount; provider++) {
      const key = keyOf(world, STREAMS.provider, provider);
      const gap = (turn: number) => gapOf(world, key, DRAWS.failureGap, turn, WEEKS_A_YEAR / perYear);
      let week = gap(0);
      for (let turn = 1; week <= weeks; turn++) {
        failures.push({ provider, week, recoveryWeeks });
        week += recoveryWeeks + gap(turn);
      }
    }
  return failures
    .flatMap(({ provider, week, recoveryWeeks: until }) => [
      { provider, week, fails: true },
      { provider, week: week + until, fails: false },
    ])
    .sort((one, other) => one.week - other.week);
}

/**
 * What a provider's capacity is multiplied by at a step, the first of which is 1. On average it grows as asked,
 * whatever the deviation: e^(σ²/2) of a lognormal is taken off again.
 */
export function driftOf({ changes }: CareModel, world: World, provider: number, step: number): number {
  const { perYear, deviationPerYear } = changes.recruitment;
  const years = DRIFT_WEEKS / WEEKS_A_YEAR;
  const steady = (Math.log(1 + perYear) - deviationPerYear ** 2 / 2) * years;
  if (deviationPerYear === 0) return Math.exp(steady);
  const chance = chanceOf(world, keyOf(world, STREAMS.provider, provider), DRAWS.drift, step);
  return Math.exp(steady + deviationPerYear * Math.sqrt(years) * normalQuantile(chance));
}
