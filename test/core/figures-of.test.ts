import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { figuresOf } from './figures-of.ts';
import { aDataset } from './a-dataset.ts';
import { aScenario } from './a-scenario.ts';

describe('the figures of a plan', () => {
  test('can be had of an area without packages, providers or lots', () => {
    const dataset = aDataset({ blocks: 'AB' });
    const { figures, allocation } = figuresOf(dataset, weaveFabric(dataset), aScenario(dataset).scenario);
    const nothing = { packages: 0, people: 0, weeklyMinutes: 0, weeklyVisits: 0 };
    expect(figures.lots).toEqual([]);
    expect(figures.total.load).toEqual(nothing);
    expect(figures.unassigned).toMatchObject({
      lot: 0,
      load: nothing,
      shape: { blocks: 2, pieces: [[0, 1]] },
    });
    expect(figures.largestToSmallest).toBeNull();
    expect(allocation.placedWith).toHaveLength(0);
  });

  test('are the same each time, and write on nothing', () => {
    const dataset = aDataset({
      blocks: 'AB',
      packages: [{ block: 'A', hours: 7 }],
      providers: [{ name: 'Alder', hours: 4 }],
    });
    const fabric = weaveFabric(dataset);
    const { scenario } = aScenario(dataset).withLot('North', 'A', 'Alder');
    const before = structuredClone({ dataset, fabric, scenario });
    const first = figuresOf(dataset, fabric, scenario);
    expect(figuresOf(dataset, fabric, scenario)).toEqual(first);
    expect({ dataset, fabric, scenario }).toEqual(before);
  });
});
