import { PLAN_FIGURES } from '../../../core/comparison/plan-figures.ts';
import type { PublishedPlan } from '../../../core/publication/publication.ts';
import { sayDifference } from './say-difference.ts';

/** How many figures of a plan are better than another's, and how many worse; it is the reader who weighs them. */
export function betterAndWorse(
  from: PublishedPlan['figures'],
  to: PublishedPlan['figures'],
): { better: number; worse: number } {
  const directions = PLAN_FIGURES.map((key) => sayDifference(key, from[key], to[key])?.isBetter ?? null);
  const count = (isBetter: boolean) => directions.filter((each) => each === isBetter).length;
  return { better: count(true), worse: count(false) };
}
