import { expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { placeOfSeat } from '../../../src/core/edits/place-of-seat.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

test('a seat is found by its lot and its provider, both', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'AB' }))
    .withLot('North', 'A', 'Alder')
    .withLot('South', 'B', 'Birch', 'Alder');
  const place = (lot: number, provider: string) =>
    placeOfSeat(scenario, lot as LotId, provider as ProviderId);
  expect([place(1, 'Alder'), place(2, 'Birch'), place(2, 'Alder'), place(1, 'Birch')]).toEqual([0, 1, 2, -1]);
});
