import { expect, test } from 'vitest';
import { cutBlocks } from '../../../src/core/edits/cut-blocks.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { lineOf } from '../fabric/a-cut.ts';

const dataset = aDataset({ blocks: 'ABC' });
const fabric = weaveFabric(dataset);
const { scenario } = aScenario(dataset).withLot('North', 'A').withLot('South', 'C');
const across = lineOf([
  [-1, 0.4],
  [1.5, 0.4],
  [1.5, -1],
]);

test('the pieces of a block stay in its lot', () => {
  const edited = cutBlocks(scenario, fabric, across);
  if (isRefusal(edited)) throw new Error(edited.refused);
  expect(edited.cuts.map(({ block, pieces }) => [block, pieces.length])).toEqual([
    ['A', 2],
    ['B', 2],
  ]);
  expect([...edited.assignment]).toEqual([1, 0, 2, 1, 0]);
  expect([...scenario.assignment]).toEqual([1, 0, 2]);
});

test('blocks that may not be cut stay whole, and are the reason where there are no others', () => {
  const [a] = blocksCalled(dataset, 'A');
  const edited = cutBlocks(scenario, fabric, across, (block) => block !== a);
  expect(isRefusal(edited) ? edited : edited.cuts.map(({ block }) => block)).toEqual(['B']);
  expect(cutBlocks(scenario, fabric, across, () => false)).toEqual({ refused: 'blocks-are-locked' });
});

test('a line that cuts no block is refused', () => {
  expect(
    cutBlocks(
      scenario,
      fabric,
      lineOf([
        [0, -1],
        [3, -1],
      ]),
    ),
  ).toEqual({ refused: 'line-cuts-no-block' });
});
