import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { weeklyMinutesIn } from '../../../src/core/figures/weekly-minutes-in.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';

test('the minutes in some blocks are those of their packages', () => {
  const packages = [
    { block: 'A', hours: 2 },
    { block: 'B', hours: 5 },
    { block: 'C', hours: 1 },
    { block: 'A', hours: 1 },
  ];
  const dataset = aDataset({ blocks: 'ABC', packages });
  const fabric = weaveFabric(dataset);
  expect(weeklyMinutesIn(fabric, blocksCalled(dataset, 'AC'))).toBe(240);
  expect(weeklyMinutesIn(fabric, [])).toBe(0);
});
