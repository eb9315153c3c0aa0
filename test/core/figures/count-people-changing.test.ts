import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { figuresOf } from '../figures-of.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 5, provider: 'Alder' },
    { block: 'A', hours: 4, provider: 'Birch' },
    { block: 'A', hours: 3, provider: 'Birch', person: 'one of two' },
    { block: 'A', hours: 2, provider: 'Birch', person: 'one of two' },
    { block: 'B', hours: 6, provider: 'Alder' },
    { block: 'A', hours: 1, provider: 'Birch', status: 'handed-back' },
    { block: 'A', hours: 1 },
  ],
  providers: [
    { name: 'Alder', hours: 40 },
    { name: 'Birch', hours: 40 },
  ],
});

test('who goes to another provider, or to none, is counted once; who has none today is not', () => {
  const { scenario } = aScenario(dataset).withLot('North', 'A', 'Alder');
  const { figures } = figuresOf(dataset, weaveFabric(dataset), scenario);
  // The 4 hours, the person with two packages, and the 6 hours in no lot.
  expect(figures.total.peopleChanging).toBe(3);
});
