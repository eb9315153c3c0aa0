import { expect, test } from 'vitest';
import type { CutBlock } from '../../../src/core/fabric/cuts.ts';
import { layOutPieces } from '../../../src/core/fabric/lay-out-pieces.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { cutDrawing, lineOf } from './a-cut.ts';

const cut = (block: string, ...numbers: number[]): CutBlock => ({
  block,
  pieces: numbers.map((number) => ({ number, geometry: { type: 'Polygon', coordinates: [] } })),
});

const ground = weaveFabric(aDataset({ blocks: 'ABCD' }));

test('a first piece has the number of its block, and the others follow after all blocks', () => {
  const { groundCount, count, cutBlocks } = layOutPieces(ground, [cut('B', 1, 2, 5), cut('D', 3, 4)]);
  expect([groundCount, count]).toEqual([4, 7]);
  expect(cutBlocks.map(({ ground: block, blocks }) => [block, ...blocks])).toEqual([
    [1, 1, 4, 5],
    [3, 3, 6],
  ]);
});

test('the cuts a fabric has itself make no difference', () => {
  const { fabric } = cutDrawing(
    'ABCD',
    lineOf([
      [-1, 0.5],
      [2.5, 0.4],
    ]),
  );
  expect(fabric.count).toBe(6);
  expect(layOutPieces(fabric, [cut('D', 1, 2)]).cutBlocks[0]!.blocks).toEqual([3, 4]);
});

test('cuts of a block that is not there, or out of order, are a mistake', () => {
  expect(() => layOutPieces(ground, [cut('X', 1, 2)])).toThrow('X');
  expect(() => layOutPieces(ground, [cut('D', 1, 2), cut('B', 1, 2)])).toThrow('B');
});
