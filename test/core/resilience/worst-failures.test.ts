import { describe, expect, test } from 'vitest';
import { worstFailures } from '../../../src/core/resilience/worst-failures.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlacedPlan } from './a-placed-plan.ts';

function aPlan() {
  const dataset = aDataset({
    blocks: 'ABC',
    packages: [
      { block: 'A', hours: 6, provider: 'Alder' },
      { block: 'B', hours: 9, provider: 'Alder' },
      { block: 'B', hours: 4, provider: 'Birch' },
      { block: 'A', hours: 6, provider: 'Cedar' },
    ],
    providers: [
      { name: 'Alder', hours: 15 },
      { name: 'Birch', hours: 14 },
      { name: 'Cedar', hours: 6 },
      { name: 'Dogwood', hours: 60 },
    ],
  });
  const words = aScenario(dataset)
    .withLot('North', 'A', 'Cedar', 'Alder')
    .withLot('South', 'B', 'Birch', 'Alder')
    .withLot('Empty', 'C', 'Dogwood');
  return aPlacedPlan(dataset, words);
}

describe('the worst single failure', () => {
  const worst = worstFailures(aPlan());

  test('is that which strands most, of the area and of each lot', () => {
    expect(
      worst.failures.map(({ failing, total }) => [
        failing[0],
        total.stranded.weeklyMinutes / 60,
        total.displaced.weeklyMinutes / 60,
      ]),
    ).toEqual([
      ['Alder', 6, 15],
      ['Cedar', 6, 6],
      ['Birch', 4, 4],
    ]);
    expect(worst.area).toBe(worst.failures[0]);
    expect([...worst.byLot.keys()].toSorted()).toEqual([1, 2]);
  });

  test('of equals is the first by name; of other equals that which displaces more', () => {
    expect(worst.byLot.get(1 as LotId)!.failure.failing).toEqual(['Alder']);
    expect(worst.byLot.get(2 as LotId)!.failure.failing).toEqual(['Birch']);
  });

  test('tells how far it is', () => {
    const told: [number, number][] = [];
    worstFailures(aPlan(), (done, of) => told.push([done, of]));
    expect(told).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  test('is nobody’s where nobody takes anything', () => {
    const dataset = aDataset({ blocks: 'A', packages: [{ block: 'A', hours: 1 }] });
    const none = worstFailures(aPlacedPlan(dataset, aScenario(dataset).withLot('North', 'A')));
    expect([none.area, none.failures, none.byLot.size]).toEqual([null, [], 0]);
  });
});
