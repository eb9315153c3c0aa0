import { describe, expect, test } from 'vitest';
import type { Appraisal } from '../../../../src/core/appraisal/appraisal.ts';
import type { Weights } from '../../../../src/core/appraisal/rank-scenarios.ts';
import type { GeographyTest } from '../../../../src/core/scenario/assumptions.ts';
import type { Scenario } from '../../../../src/core/scenario/scenario.ts';
import { compareScenarios, placeOf } from '../../../../src/ui/answers/geography/compare-scenarios.ts';
import {
  sayChange,
  sayPlaceAmong,
  sayRanking,
  saySetAside,
} from '../../../../src/ui/answers/geography/say-comparison.ts';
import { someScores, someWeights } from '../../../core/appraisal/some-scores.ts';

function scored(name: string, scores: Partial<Record<GeographyTest, number>> | null) {
  const scenario = { id: name, name } as unknown as Scenario;
  return { scenario, appraisal: scores === null ? null : (someScores(scores) as unknown as Appraisal) };
}

const SCENARIOS = [
  scored('Current', { rostering: 90, continuity: 40 }),
  scored('Two zones', { rostering: 60, continuity: 100, equity: 50 }),
  scored('Do nothing', { equity: 100 }),
  scored('New', null),
];
const compare = (weights: Partial<Weights>, scenarios = SCENARIOS) =>
  compareScenarios(scenarios, someWeights(weights));

describe('scenarios side by side', () => {
  test('are those in which providers take something; the others are named, and those to come counted', () => {
    const { ranked, setAside, settling, tests } = compare({ rostering: 1 });
    expect(ranked.map(({ scenario }) => scenario.name)).toEqual(['Current', 'Two zones']);
    expect([setAside, settling, tests]).toEqual([['Do nothing'], 1, ['rostering', 'continuity']]);
    expect(saySetAside(setAside)).toBe(
      '‘Do nothing’ is not ranked: no provider takes anything in it, so most tests have no number.',
    );
    expect(saySetAside([])).toBe('');
  });

  test('are ranked in a sentence, with how sure that is', () => {
    const comparison = compare({ rostering: 1, continuity: 1 });
    expect(sayRanking(comparison)).toBe(
      'By your weights ‘Two zones’ comes first, with 80 of 100, and so it does in 67% of all possible weightings. ‘Current’ is second, with 65 of 100.',
    );
    const settled = { ...comparison, settling: 0 };
    expect([sayPlaceAmong(settled, 0), sayPlaceAmong(settled, 1)]).toEqual(['second of 2', 'first of 2']);
    expect(sayPlaceAmong(comparison, 0)).toBe('');
    expect(comparison.changes.map((change) => sayChange(change, comparison))).toEqual([
      'Above 2, ‘Current’ would come first.',
      'Below 0.5, ‘Current’ would come first.',
    ]);
  });

  test('may be level, and share a place', () => {
    const level = compare({ rostering: 2, continuity: 1 });
    expect(sayRanking(level)).toBe('‘Current’ and ‘Two zones’ are level, with 73 of 100.');
    expect([placeOf(level.byWeights, 0), placeOf(level.byWeights, 1)]).toEqual([1, 1]);
  });

  test('have no ranking where nothing has a weight, and no place where there is one alone', () => {
    expect(sayRanking(compare({}))).toMatch(/^No test has a weight/);
    expect(sayPlaceAmong(compare({ rostering: 1 }, SCENARIOS.slice(0, 1)), 0)).toBe('');
  });

  test('say so where no weight of a test changes who comes first', () => {
    const comparison = compare({ rostering: 1 }, [
      SCENARIOS[0]!,
      scored('Worse', { rostering: 50, continuity: 30 }),
    ]);
    expect(comparison.changes.map((change) => sayChange(change, comparison))).toEqual([
      'No weight from 0 to 10 changes first place.',
      'No weight from 0 to 10 changes first place.',
    ]);
  });
});
