import { describe, expect, test } from 'vitest';
import { setRules } from '../../../src/core/edits/set-rules.ts';
import { NO_BAND } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('the rules lots are checked against', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' }));

  test('ask for one to ten providers a lot', () => {
    expect(setRules(scenario, { providersPerLot: 1 })).toEqual({
      ...scenario,
      rules: { providersPerLot: 1, viability: NO_BAND },
    });
    expect(setRules(scenario, { providersPerLot: 10 })).toMatchObject({ rules: { providersPerLot: 10 } });
  });

  test.each([0, 11, 2.5, NaN, -2])('do not ask for %d', (providersPerLot) =>
    expect(setRules(scenario, { providersPerLot })).toEqual({ refused: 'number-is-out-of-range' }),
  );

  test('are not changed to what they are', () => {
    expect(setRules(scenario, { providersPerLot: 2 })).toEqual({ refused: 'nothing-would-change' });
  });
});
