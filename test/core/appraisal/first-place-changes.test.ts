import { describe, expect, test } from 'vitest';
import { firstPlaceChanges, MOST_WEIGHT } from '../../../src/core/appraisal/first-place-changes.ts';
import { comparableTests, rankScenarios } from '../../../src/core/appraisal/rank-scenarios.ts';
import { GEOGRAPHY_TESTS } from '../../../src/core/scenario/assumptions.ts';
import { seeded } from '../seeded.ts';
import { someScores, someWeights } from './some-scores.ts';

describe('the weight from which another scenario comes first', () => {
  test('is where the two are level', () => {
    const scenarios = [
      someScores({ rostering: 90, continuity: 40 }),
      someScores({ rostering: 60, continuity: 100 }),
    ];
    // 90 r + 40 c = 60 r + 100 c where r = 2 c.
    expect(firstPlaceChanges(scenarios, someWeights({ rostering: 1, continuity: 1 }))).toEqual([
      { test: 'rostering', below: null, above: { weight: 2, at: 0 } },
      { test: 'continuity', below: { weight: 0.5, at: 0 }, above: null },
    ]);
  });

  test('is none where the first is best at everything, or nothing has a weight', () => {
    const scenarios = [someScores({ rostering: 50, equity: 50 }), someScores({ rostering: 60, equity: 60 })];
    const [rostering, equity] = firstPlaceChanges(scenarios, someWeights({ rostering: 1, equity: 1 }));
    expect([rostering!.above, rostering!.below, equity!.above, equity!.below]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(firstPlaceChanges(scenarios, someWeights({}))).toEqual([]);
  });

  test('is the one found by trying weights one by one', () => {
    const random = seeded(4);
    for (let round = 0; round < 60; round++) {
      const draw = () =>
        Object.fromEntries(GEOGRAPHY_TESTS.map((test) => [test, Math.floor(random() * 101)]));
      const scenarios = Array.from({ length: 2 + Math.floor(random() * 4) }, () => someScores(draw()));
      const weights = someWeights(
        Object.fromEntries(GEOGRAPHY_TESTS.map((test) => [test, Math.floor(random() * 11)])),
      );
      const changes = firstPlaceChanges(scenarios, weights);
      if (changes.length === 0) continue;
      const first = rankScenarios(scenarios, weights)[0]!.at;
      const firstAt = (test: string, weight: number) =>
        rankScenarios(scenarios, { ...weights, [test]: weight })[0]!.at;
      for (const { test, below, above } of changes) {
        const [low, high] = [below?.weight ?? 0, above?.weight ?? MOST_WEIGHT];
        for (const part of [0.01, 0.3, 0.7, 0.99])
          expect(firstAt(test, low + (high - low) * part)).toBe(first);
        const beyond = [above ? above.weight + 1e-6 : MOST_WEIGHT + 1, below ? below.weight - 1e-6 : -1];
        const tried = beyond.filter((weight) => weight >= 0 && weight <= MOST_WEIGHT);
        expect(tried.map((weight) => firstAt(test, weight))).not.toContain(first);
      }
      expect(changes.map(({ test }) => test)).toEqual(comparableTests(scenarios));
    }
  });
});
