import { GEOGRAPHY_TESTS, type GeographyTest } from '../../../src/core/scenario/assumptions.ts';
import type { Scores, Weights } from '../../../src/core/appraisal/rank-scenarios.ts';

/** Scores in words; a test that is not named has no number. */
export function someScores(words: Partial<Record<GeographyTest, number>>): Scores {
  return Object.fromEntries(GEOGRAPHY_TESTS.map((test) => [test, { score: words[test] ?? null }])) as Scores;
}

/** Weights in words; a test that is not named weighs nothing. */
export function someWeights(words: Partial<Weights>): Weights {
  return Object.fromEntries(GEOGRAPHY_TESTS.map((test) => [test, words[test] ?? 0])) as Weights;
}
