import { expect, test } from 'vitest';
import type { BlockFeature } from '../../../src/core/dataset/dataset.ts';
import { listBlockEdges } from '../../../src/core/fabric/block-edges.ts';
import { findCornerBlocks } from '../../../src/core/fabric/corner-blocks.ts';
import { findInserts } from '../../../src/core/fabric/find-inserts.ts';

const block = (code: string, ...corners: [number, number][]): BlockFeature => ({
  code,
  name: code,
  geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]!]] },
});
const find = (...blocks: BlockFeature[]) => {
  const edges = listBlockEdges(blocks);
  return findInserts(edges, findCornerBlocks(edges), 1);
};
const tall = block('A', [0, 0], [0, -1], [-1, -1]);

test('corners on a side come in their order along it, from either end', () => {
  const inserts = find(
    tall,
    block('B', [0, -0.6], [1, -0.6], [0, -0.7]),
    block('C', [0, -0.2], [1, -0.2], [1, -0.1]),
  );
  expect(inserts.blocks).toEqual(new Set([0]));
  expect(inserts.between(0, 0, 1)).toEqual([6, 3, 5]);
  expect(inserts.between(0, 1, 0)).toEqual([5, 3, 6]);
  expect(inserts.between(0, 1, 2)).toEqual([]);
});

test('a corner beyond the end of a side, or too far off it, is not put in', () => {
  expect(find(tall, block('B', [0, 0.1], [1, 0.1], [1, 0.2])).count).toBe(0);
  expect(find(tall, block('B', [2 / 111_195, -0.5], [1, -0.5], [1, -0.6])).count).toBe(0);
  expect(find(tall, block('B', [0.9 / 111_195, -0.5], [1, -0.5], [1, -0.6])).farthestMetres).toBeCloseTo(
    0.9,
    3,
  );
});
