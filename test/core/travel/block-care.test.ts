import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { blockCareOf, clientsInShift } from '../../../src/core/travel/block-care.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 10, visits: 28 },
    { block: 'A', hours: 3, visits: 3, carers: 2 },
    { block: 'B', hours: 5, visits: 7, status: 'waiting' },
    { hours: 50, visits: 70 },
  ],
});
const fabric = weaveFabric(dataset);

test('a client seen every day or more often is one in a shift, one seen now and then a part of one', () => {
  expect([0, 3.5, 7, 28].map(clientsInShift)).toEqual([0, 0.5, 1, 1]);
});

test('each block has its clients, the visits of all carers and the minutes of care; packages in no block are left out', () => {
  const ledger = openLedger(dataset, fabric, aScenario(dataset).scenario);
  const { clients, carerVisits, careMinutes } = blockCareOf(ledger);
  expect([...clients]).toEqual([1 + 3 / 7, 1]);
  expect([...carerVisits]).toEqual([34, 7]);
  expect([...careMinutes]).toEqual([780, 300]);
  expect(blockCareOf(ledger)).toBe(blockCareOf(ledger));
});

test('demand that is assumed to grow is seen as well', () => {
  const demand = { ...USUAL_ASSUMPTIONS.demand, growthPercent: 100 };
  const { scenario } = aScenario(dataset).withAssumptions({ demand });
  expect([...blockCareOf(openLedger(dataset, fabric, scenario)).carerVisits]).toEqual([68, 14]);
});
