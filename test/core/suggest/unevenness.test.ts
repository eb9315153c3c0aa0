import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { NO_LOT, type LotId } from '../../../src/core/scenario/scenario.ts';
import { unevenChange } from '../../../src/core/suggest/unevenness.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const hours = { A: 6, B: 2, C: 1, D: 3 };
const dataset = aDataset({
  blocks: 'ABCD',
  packages: Object.entries(hours).map(([block, hours]) => ({ block, hours })),
});
const plan = aScenario(dataset).withLot('North', 'AB').withLot('South', 'C').withLot('East', '').scenario;
const change = unevenChange(weaveFabric(dataset), plan);
const move = (code: string, from: number, to: number) =>
  change({ block: blocksCalled(dataset, code)[0]!, from: from as LotId, to: to as LotId });

test('a block that goes to a lot with less evens the lots out, one that goes to the fullest does not', () => {
  // 8, 1 and 0 hours, mean 3: 5 h too many in North. After: 6, 3 and 0, so 3 h too many.
  expect(move('B', 1, 2)).toBe(-2 * 60);
  // After: 9, 0 and 0, mean 3: 6 h too many.
  expect(move('C', 2, 1)).toBe(60);
});

test('a block from no lot raises the mean for all', () => {
  // After: 8, 4 and 0 hours, mean 4: 4 h too many.
  expect(move('D', NO_LOT, 2)).toBe(-60);
});

test('where nothing is evened out the change is exactly nothing', () => {
  expect(move('C', 2, 3)).toBe(0);
});
