import { describe, expect, test } from 'vitest';
import { setRules } from '../../../src/core/edits/set-rules.ts';
import { NO_BAND } from '../../../src/core/scenario/rules.ts';
import { type Scenario } from '../../../src/core/scenario/scenario.ts';
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

  test('ask for a band of minutes with either end, both or none', () => {
    for (const [leastMinutes, mostMinutes] of [
      [600, null],
      [null, 0],
      [600, 600],
    ] as const) {
      const viability = { leastMinutes, mostMinutes };
      const banded = setRules(scenario, { viability }) as Scenario;
      expect(banded.rules).toEqual({ providersPerLot: 2, viability });
      expect(setRules(banded, { viability: { ...viability } })).toEqual({ refused: 'nothing-would-change' });
      expect(setRules(banded, { viability: NO_BAND })).toEqual(scenario);
    }
  });

  test('do not ask for a band that is upside down or not in whole minutes from 0 up', () => {
    const withBand = (leastMinutes: number | null, mostMinutes: number | null) =>
      setRules(scenario, { viability: { leastMinutes, mostMinutes } });
    expect(withBand(601, 600)).toEqual({ refused: 'band-is-upside-down' });
    expect(withBand(-1, null)).toEqual({ refused: 'number-is-out-of-range' });
    expect(withBand(null, 0.5)).toEqual({ refused: 'number-is-out-of-range' });
    expect(withBand(NaN, null)).toEqual({ refused: 'number-is-out-of-range' });
  });
});
