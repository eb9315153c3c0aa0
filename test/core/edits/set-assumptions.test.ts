import { describe, expect, test } from 'vitest';
import { setAssumptions } from '../../../src/core/edits/set-assumptions.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('what the figures assume', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' })).withSpotHours(10);
  const withSpotHours = (spotHoursPerWeek: number) => setAssumptions(scenario, { spotHoursPerWeek });

  test('may be any spot hours from none to a million', () => {
    expect(withSpotHours(0)).toEqual({ ...scenario, assumptions: { spotHoursPerWeek: 0 } });
    expect(withSpotHours(1_000_000)).toMatchObject({ assumptions: { spotHoursPerWeek: 1_000_000 } });
  });

  test.each([-1, 1_000_001, NaN, Infinity])('may not be %d spot hours', (hours) =>
    expect(withSpotHours(hours)).toEqual({ refused: 'number-is-out-of-range' }),
  );

  test('is not changed to what it is', () =>
    expect(withSpotHours(10)).toEqual({ refused: 'nothing-would-change' }));
});
