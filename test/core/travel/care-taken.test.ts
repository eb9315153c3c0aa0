import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { careTaken } from '../../../src/core/travel/care-taken.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

test('what each provider takes in each lot, without what is unmet, bought on the spot market or in no block', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 10, visits: 14, carers: 2 },
      { block: 'A', hours: 4, visits: 3.5 },
      { block: 'A', hours: 3 },
      { block: 'B', hours: 2 },
      { hours: 1 },
    ],
    providers: [
      { name: 'Alder', hours: 14 },
      { name: 'Birch', hours: 3 },
    ],
  });
  const { scenario } = aScenario(dataset).withLot('West', 'A', 'Alder').withBackUp('Birch').withSpotHours(2);
  const [none, west] = careTaken(aPlanRead(dataset, weaveFabric(dataset), scenario));
  expect(none).toEqual([]);
  expect(west).toEqual([
    { provider: 0, clients: 1.5, carerVisits: 31.5, careMinutes: 840 },
    { provider: 1, clients: 1, carerVisits: 7, careMinutes: 180 },
  ]);
});
