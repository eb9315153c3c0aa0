import { normalQuantile } from '../queueing/normal-quantile.ts';
import { DURATIONS } from './care-model.ts';

const EXPONENTIAL = DURATIONS.indexOf('exponential');
const FIXED = DURATIONS.indexOf('fixed');

/** How long a new package lasts, by the code of its `DURATIONS`, its mean and a number above 0 and below 1. */
export function weeksOfCare(duration: number, meanWeeks: number, sigma: number, chance: number): number {
  if (duration === EXPONENTIAL) return -Math.log(chance) * meanWeeks;
  if (duration === FIXED) return meanWeeks;
  return meanWeeks * Math.exp(sigma * normalQuantile(chance) - sigma ** 2 / 2);
}

/**
 * How long a package lasts from now on that is met at any time in a steady state. Long packages are met in
 * proportion to their length, a lognormal one so has its logarithm's mean σ² higher, and any part may have
 * passed; of an exponential one as much is left as of a new one. (Inspection paradox: Cox 1962.)
 */
export function weeksLeft(
  duration: number,
  meanWeeks: number,
  sigma: number,
  chance: number,
  partLeft: number,
): number {
  if (duration === EXPONENTIAL) return -Math.log(chance) * meanWeeks;
  if (duration === FIXED) return partLeft * meanWeeks;
  return partLeft * meanWeeks * Math.exp(sigma * normalQuantile(chance) + sigma ** 2 / 2);
}
