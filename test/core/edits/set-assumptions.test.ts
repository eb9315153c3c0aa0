import { describe, expect, test } from 'vitest';
import { setAssumptions } from '../../../src/core/edits/set-assumptions.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('what the figures assume', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' })).withSpotHours(10);
  const { travel } = USUAL_ASSUMPTIONS;

  test('is changed a group at a time, and the others stay the same objects', () => {
    const edited = setAssumptions(scenario, { travel: { ...travel, detour: 1.5 } });
    expect(edited).toEqual({
      ...scenario,
      assumptions: { ...scenario.assumptions, travel: { ...travel, detour: 1.5 } },
    });
    expect(edited).toHaveProperty('assumptions.money', scenario.assumptions.money);
  });

  test('is not changed to what is out of range', () => {
    for (const spotHoursPerWeek of [-1, 1_000_001, NaN, Infinity]) {
      expect(setAssumptions(scenario, { spotHoursPerWeek })).toEqual({ refused: 'number-is-out-of-range' });
    }
    expect(setAssumptions(scenario, { travel: { ...travel, urbanKilometresPerHour: 0 } })).toEqual({
      refused: 'number-is-out-of-range',
    });
  });

  test('is not changed to what it is', () => {
    const same = { spotHoursPerWeek: 10, travel: { ...travel } };
    expect(setAssumptions(scenario, same)).toEqual({ refused: 'nothing-would-change' });
  });
});
