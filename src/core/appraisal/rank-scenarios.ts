import { GEOGRAPHY_TESTS, type GeographyTest } from '../scenario/assumptions.ts';
import type { Tested } from './appraisal.ts';

export type Weights = Readonly<Record<GeographyTest, number>>;
/** Scores by test, null where there is no number. An appraisal is one. */
export type Scores = Readonly<Record<GeographyTest, Pick<Tested<unknown>, 'score'>>>;

export const EQUAL_WEIGHTS = Object.fromEntries(GEOGRAPHY_TESTS.map((test) => [test, 1])) as Weights;

/** A place in the ranking: which of the scenarios, by position, and its score of 0 to 100. */
export interface Ranked {
  readonly at: number;
  readonly score: number;
}

/** Whether anybody travels to anybody: a scenario in which no provider takes anything has nothing to compare. */
export function canBeRanked({ rostering }: Scores): boolean {
  return rostering.score !== null;
}

/** The tests that have a number in every scenario: others would compare a number with nothing. */
export function comparableTests(scenarios: readonly Scores[]): GeographyTest[] {
  return GEOGRAPHY_TESTS.filter((test) => scenarios.every((scores) => scores[test].score !== null));
}

/** Scenarios by their mean score, each test by its weight, the highest first; none where no test has a weight. */
export function rankScenarios(
  scenarios: readonly Scores[],
  weights: Weights,
  tests: readonly GeographyTest[] = comparableTests(scenarios),
): Ranked[] {
  const all = tests.reduce((sum, test) => sum + weights[test], 0);
  if (all === 0) return [];
  return scenarios
    .map((scores, at) => ({
      at,
      score: tests.reduce((sum, test) => sum + weights[test] * scoreOf(scores, test), 0) / all,
    }))
    .toSorted((a, b) => b.score - a.score);
}

export function scoreOf(scores: Scores, test: GeographyTest): number {
  return scores[test].score ?? 0;
}
