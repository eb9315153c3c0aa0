import { describe, expect, test } from 'vitest';
import { findLot } from '../../../src/core/edits/find-lot.ts';
import { NO_LOT, type LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('finding a lot', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' }))
    .withLot('North', 'A')
    .withLot('South', '');

  test('goes by its number', () => expect(findLot(scenario, 2 as LotId)?.name).toBe('South'));

  test('finds nothing for a number that no lot has', () => {
    expect(findLot(scenario, 3 as LotId)).toBeUndefined();
    expect(findLot(scenario, NO_LOT)).toBeUndefined();
  });
});
