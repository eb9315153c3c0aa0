import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { expect, test } from 'vitest';
import { UNMET } from '../../../src/core/allocation/allocation.ts';
import { placePackages } from '../../../src/core/placing/place-packages.ts';
import { placeWith } from '../../../src/core/resilience/place-with.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

test('a placing in columns says the lot and the seat of each package as well, and buys nothing', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 6 },
      { block: 'B', hours: 5 },
      { block: 'B', hours: 9, carers: 2 },
      { hours: 1 },
    ],
    providers: [
      { name: 'Alder', hours: 6, doubleHanded: false },
      { name: 'Birch', hours: 5, doubleHanded: false },
    ],
  });
  const { scenario } = aScenario(dataset)
    .withLot('North', 'A', 'Birch', 'Alder')
    .withLot('South', 'B')
    .withBackUp('Birch')
    .withSpotHours(50);
  const { ledger, offers } = aPlanRead(dataset, weaveFabric(dataset), scenario);
  const { demand, assignment } = ledger;
  const { lot, taker, seat } = placeWith(demand, offers, assignment);
  expect([...demand.order]).toEqual([2, 0, 1, 3]);
  expect([...lot]).toEqual([2, 1, 2, 0]);
  expect([...taker]).toEqual([UNMET, 0, 1, UNMET]);
  expect([...seat]).toEqual([-1, 1, -1, -1]);
  expect([...placePackages(demand, offers, assignment).taker]).toEqual([...taker]);
});
