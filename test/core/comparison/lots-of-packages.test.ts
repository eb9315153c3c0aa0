import { expect, test } from 'vitest';
import { lotsOfPackages } from '../../../src/core/comparison/lots-of-packages.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

test('a package is in the lot of its block; in none where its block is in none, or it has no place', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [{ block: 'A', hours: 1 }, { block: 'B', hours: 1 }, { hours: 1 }],
  });
  const { scenario } = aScenario(dataset).withLot('One', 'A');
  expect([...lotsOfPackages(aPlanRead(dataset, weaveFabric(dataset), scenario))]).toEqual([1, 0, 0]);
});
