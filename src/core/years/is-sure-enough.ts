import { estimatesOver } from './estimates.ts';

/** Fewer futures than these are never enough: their spread itself is not known well. */
const FEWEST = 50;
/** A mean is known well enough to this part of itself, … */
const PART = 0.02;
/** … or to so many packages. */
const PACKAGES = 0.1;

/** Whether the packages waiting in the area are known well enough, given the average of each future. */
export function isSureEnough(waiting: readonly number[]): boolean {
  if (waiting.length < FEWEST) return false;
  const { mean, high } = estimatesOver(waiting.length).mean(Float64Array.from(waiting));
  return high - mean <= Math.max(PACKAGES, PART * mean);
}
