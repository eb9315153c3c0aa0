import { expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import { whoIsAsked } from '../../../src/core/waiting/who-is-asked.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

test('a lot’s packages are offered to its seats, then to those behind it, each once and none that is off', () => {
  const dataset = aDataset({
    blocks: 'AB',
    providers: ['Alder', 'Birch', 'Cedar'].map((name) => ({ name, hours: 1 })),
  });
  const { scenario } = aScenario(dataset)
    .withLot('North', 'A', 'Cedar')
    .withLot('South', 'B')
    .withBackUp('Alder', 'Cedar');
  expect(whoIsAsked(offersOf(scenario, dataset))).toEqual([
    [0, 2],
    [2, 0],
    [0, 2],
  ]);
  const off = new Set(['Cedar' as ProviderId]);
  expect(whoIsAsked(offersOf(scenario, dataset, { off }))).toEqual([[0], [0], [0]]);
});
