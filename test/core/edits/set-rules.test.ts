import { describe, expect, test } from 'vitest';
import { setRules } from '../../../src/core/edits/set-rules.ts';
import { NO_BAND, USUAL_RULES } from '../../../src/core/scenario/rules.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('the rules a plan is checked against', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' })).withLot('North', 'A');

  test('are changed one by one, and the others stay', () => {
    expect(setRules(scenario, { mostSharePercent: 40 })).toEqual({
      ...scenario,
      rules: { ...USUAL_RULES, mostSharePercent: 40 },
    });
  });

  test('are not changed to what is not a rule', () => {
    expect(setRules(scenario, { providersPerLot: 0 })).toEqual({ refused: 'number-is-out-of-range' });
    expect(setRules(scenario, { mostProvidersPerLot: 1 })).toEqual({ refused: 'most-is-under-least' });
  });

  test('are not changed to what they are', () => {
    expect(setRules(scenario, { providersPerLot: 2, viability: { ...NO_BAND } })).toEqual({
      refused: 'nothing-would-change',
    });
  });
});
