import { expect, test } from 'vitest';
import { listBlockEdges } from '../../../src/core/fabric/block-edges.ts';
import { findCornerBlocks } from '../../../src/core/fabric/corner-blocks.ts';
import { aDataset } from '../a-dataset.ts';

test('corners on the outer edge know their blocks; those between blocks are not listed', () => {
  const holders = findCornerBlocks(listBlockEdges(aDataset({ blocks: 'AB/CD' }).blocks));
  expect(holders.corners).toHaveLength(8);
  expect(holders.corners).toEqual(holders.corners.toSorted((a, b) => a - b));
  const counts = holders.corners.map((corner) => holders.blocksOf(corner).length);
  expect(counts.toSorted()).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
});
