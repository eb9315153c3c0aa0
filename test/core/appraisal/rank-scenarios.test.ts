import { describe, expect, test } from 'vitest';
import {
  canBeRanked,
  comparableTests,
  EQUAL_WEIGHTS,
  rankScenarios,
} from '../../../src/core/appraisal/rank-scenarios.ts';
import { someScores, someWeights } from './some-scores.ts';

const NEAR = someScores({ rostering: 90, continuity: 40, equity: 80 });
const KEPT = someScores({ rostering: 60, continuity: 100 });

describe('scenarios', () => {
  test('are compared by the tests that have a number in each', () => {
    expect(comparableTests([NEAR, KEPT])).toEqual(['rostering', 'continuity']);
    expect(comparableTests([NEAR])).toEqual(['rostering', 'continuity', 'equity']);
  });

  test('are ranked by the mean of their scores, each by its weight', () => {
    expect(rankScenarios([NEAR, KEPT], EQUAL_WEIGHTS)).toEqual([
      { at: 1, score: 80 },
      { at: 0, score: 65 },
    ]);
    const [first] = rankScenarios([NEAR, KEPT], someWeights({ rostering: 3, continuity: 1, equity: 10 }));
    expect(first).toEqual({ at: 0, score: (3 * 90 + 40) / 4 });
  });

  test('are not ranked where nothing has a weight, and keep their order where they are level', () => {
    expect(rankScenarios([NEAR, KEPT], someWeights({}))).toEqual([]);
    expect(rankScenarios([NEAR, NEAR], EQUAL_WEIGHTS).map(({ at }) => at)).toEqual([0, 1]);
  });

  test('in which no provider takes anything have nothing to compare', () => {
    expect(canBeRanked(NEAR)).toBe(true);
    expect(canBeRanked(someScores({ equity: 100 }))).toBe(false);
  });
});
