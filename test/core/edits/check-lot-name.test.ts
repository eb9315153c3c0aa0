import { describe, expect, test } from 'vitest';
import { checkLotName } from '../../../src/core/edits/check-lot-name.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('the name of a lot', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' })).withLot('North', 'A');

  test('is good when no other lot has it', () => expect(checkLotName(scenario, 'South')).toBeNull());

  test('may not be empty or blank', () => {
    expect(checkLotName(scenario, '')).toEqual({ refused: 'name-is-empty' });
    expect(checkLotName(scenario, ' \t')).toEqual({ refused: 'name-is-empty' });
  });

  test('may not be another lot’s in other letters', () => {
    expect(checkLotName(scenario, ' north ')).toEqual({ refused: 'name-is-taken', about: 'north' });
  });

  test('may be the lot’s own', () => expect(checkLotName(scenario, 'NORTH', 1 as LotId)).toBeNull());
});
