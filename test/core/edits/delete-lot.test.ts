import { describe, expect, test } from 'vitest';
import { deleteLot } from '../../../src/core/edits/delete-lot.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('deleting a lot', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'ABC' }))
    .withLot('North', 'AC', 'Alder')
    .withLot('South', 'B', 'Alder', 'Birch');

  test('leaves its blocks in no lot and takes its seats away', () => {
    const after = deleteLot(scenario, 1 as LotId) as Scenario;
    expect(after.lots.map((lot) => lot.name)).toEqual(['South']);
    expect([...after.assignment]).toEqual([0, 2, 0]);
    expect(after.appointments.map((seat) => [seat.lot, seat.provider])).toEqual([
      [2, 'Alder'],
      [2, 'Birch'],
    ]);
  });

  test('is refused for a lot that is not there', () => {
    expect(deleteLot(scenario, 3 as LotId)).toEqual({ refused: 'no-such-lot' });
    expect(deleteLot(scenario, 0 as LotId)).toEqual({ refused: 'no-such-lot' });
  });
});
