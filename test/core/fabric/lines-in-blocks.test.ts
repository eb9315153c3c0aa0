import { expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { linesInBlocks } from '../../../src/core/fabric/lines-in-blocks.ts';
import { nodeBlocks } from '../../../src/core/fabric/node-blocks.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { lineOf, type Way } from './a-cut.ts';

/** How many sides of a line lie in each block of a drawing. */
function sidesIn(blocks: string, way: Way): number[] {
  const fabric = weaveFabric(aDataset({ blocks }));
  const all = Array.from({ length: fabric.count }, (_, block) => block as BlockIndex);
  return linesInBlocks(nodeBlocks(fabric, all, lineOf(way), { steps: 1e5 })!).map((lines) => lines.length);
}

test('a line is in the blocks it goes through, from border to border', () => {
  expect(
    sidesIn('AB', [
      [-0.5, 0.5],
      [0.4, 0.6],
      [0.7, 0.6],
      [1.5, 0.5],
    ]),
  ).toEqual([3, 1]);
});

test('a line along a border is in neither block', () => {
  expect(
    sidesIn('AB', [
      [1, -0.5],
      [1, 1.5],
    ]),
  ).toEqual([0, 0]);
});

test('a line through a hole is in the block on both sides of it and not within', () => {
  expect(
    sidesIn('AAA/A.A/AAA', [
      [-0.5, 1.5],
      [3.5, 1.4],
    ]),
  ).toEqual([2]);
});

test('a line beside the blocks is in none', () =>
  expect(
    sidesIn('A', [
      [-1, -0.5],
      [2, -0.5],
    ]),
  ).toEqual([0]));
