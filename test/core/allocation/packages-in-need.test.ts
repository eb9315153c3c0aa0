import { describe, expect, test } from 'vitest';
import { packagesInNeed } from '../../../src/core/allocation/packages-in-need.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { figuresOf } from '../../../src/core/figures/figures-of.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('the packages that a map of need shows', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 7 },
      { block: 'A', hours: 3, status: 'waiting' },
      { block: 'B', hours: 5 },
      { block: 'B', hours: 2, status: 'handed-back' },
      { hours: 6, status: 'suspended' },
    ],
    providers: [
      { name: 'Alder', hours: 10 },
      { name: 'Birch', hours: 7 },
    ],
  });
  const { scenario } = aScenario(dataset).withLot('North', 'A', 'Alder').withBackUp('Birch');
  const { allocation } = figuresOf(dataset, weaveFabric(dataset), scenario);

  test('wait now: those with nobody today, whatever the plan', () => {
    expect(packagesInNeed(dataset, allocation, 'waiting-now')).toEqual([1, 3]);
  });

  test('are outside their lot: those that no own provider takes, placed or not, located or not', () => {
    expect(packagesInNeed(dataset, allocation, 'outside-lot')).toEqual([2, 3, 4]);
  });

  test('are unmet: those that nobody takes', () => {
    expect(packagesInNeed(dataset, allocation, 'unmet')).toEqual([2, 3]);
  });
});
