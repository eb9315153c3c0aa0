import { describe, expect, test } from 'vitest';
import { packageUnits } from '../../../src/core/publication/package-units.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

describe('units', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 7, person: 'Ann' },
      { block: 'A', hours: 3, person: 'Ann' },
      { block: 'B', hours: 2, person: 'Ann' },
      { block: 'A', hours: 5, person: 'Bob' },
      { hours: 1, person: 'Bob' },
    ],
  });
  const read = (growthPercent: number) => {
    const demand = { ...USUAL_ASSUMPTIONS.demand, growthPercent };
    const { scenario } = aScenario(dataset).withLot('All', 'AB').withAssumptions({ demand });
    return aPlanRead(dataset, weaveFabric(dataset), scenario);
  };

  test('a person in a block is the first of their packages there', () => {
    expect([...packageUnits([read(0)]).personUnit]).toEqual([0, 0, 2, 3, 4]);
  });

  test('a person is counted once among packages, wherever they are', () => {
    const { eachPerson } = packageUnits([read(0)]);
    expect(eachPerson([4, 2, 1, 3])).toEqual([3, 0]);
    expect(eachPerson([2])).toEqual([2]);
  });

  test('what growth adds is each of a person of its own, and of one plan alone', () => {
    const units = packageUnits([read(40), read(40)]);
    expect(units.count).toBe(5 + 2 * 2);
    const added = units.ofPlace.map((ofPlan) => [...ofPlan].filter((unit) => unit >= 5).toSorted());
    expect(added).toEqual([
      [5, 6],
      [7, 8],
    ]);
    expect(new Set(units.person.slice(5)).size).toBe(4);
    expect(units.eachPerson([5, 6])).toEqual([5, 6]);
  });
});
