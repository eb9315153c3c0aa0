import { MOST_WEIGHT } from '../appraisal/first-place-changes.ts';
import { withParts, type PaperEdited } from './paper-edited.ts';
import type { Paper } from './paper.ts';

/** Gives tests of a geography another weight, 0 to `MOST_WEIGHT`, for ranking the options' plans. */
export function weighTests(paper: Paper, change: Partial<Paper['weights']>): PaperEdited {
  const isGood = (weight: number) => weight >= 0 && weight <= MOST_WEIGHT;
  if (!Object.values(change).every(isGood)) return { refused: 'number-is-out-of-range' };
  return withParts(paper, { weights: { ...paper.weights, ...change } });
}
