import { describe, expect, test } from 'vitest';
import { shareOfWeightings } from '../../../src/core/appraisal/share-of-weightings.ts';
import { GEOGRAPHY_TESTS } from '../../../src/core/scenario/assumptions.ts';
import { seeded } from '../seeded.ts';
import { someScores } from './some-scores.ts';

describe('the share of all weightings under which a scenario comes first', () => {
  test('is as worked out by hand for two scenarios and two tests', () => {
    // First where the weight of rostering ÷ that of equity is above 3: one weighting in four.
    const scenarios = [someScores({ rostering: 10, equity: 0 }), someScores({ rostering: 0, equity: 30 })];
    const [one, other] = shareOfWeightings(scenarios);
    expect(one).toBeCloseTo(0.25, 2);
    expect(one! + other!).toBeCloseTo(1, 12);
  });

  test('is a third each for three that are each best at one test', () => {
    const best = (test: 'rostering' | 'equity' | 'continuity') =>
      someScores({ rostering: 0, equity: 0, continuity: 0, [test]: 100 });
    for (const share of shareOfWeightings([best('rostering'), best('equity'), best('continuity')]))
      expect(share).toBeCloseTo(1 / 3, 2);
  });

  test('is all for one that is best at everything, half each for two that are alike, none without a test', () => {
    const better = someScores({ rostering: 60, equity: 60 });
    const worse = someScores({ rostering: 50, equity: 60 });
    expect(shareOfWeightings([worse, better])).toEqual([0, 1]);
    expect(shareOfWeightings([better, better])).toEqual([0.5, 0.5]);
    expect(shareOfWeightings([better, someScores({ continuity: 1 })])).toEqual([0, 0]);
  });

  test('is near what weightings drawn by chance give, for all eight tests', () => {
    const random = seeded(8);
    const draw = () => someScores(Object.fromEntries(GEOGRAPHY_TESTS.map((test) => [test, random() * 100])));
    const scenarios = [draw(), draw(), draw(), draw()];
    const wins = [0, 0, 0, 0];
    for (let round = 0; round < 20_000; round++) {
      const weights = GEOGRAPHY_TESTS.map(() => -Math.log(1 - random()));
      const worth = scenarios.map((scores) =>
        GEOGRAPHY_TESTS.reduce((sum, test, at) => sum + weights[at]! * scores[test].score!, 0),
      );
      wins[worth.indexOf(Math.max(...worth))]!++;
    }
    shareOfWeightings(scenarios).forEach((share, at) =>
      expect(Math.abs(share - wins[at]! / 20_000)).toBeLessThan(0.02),
    );
  });
});
