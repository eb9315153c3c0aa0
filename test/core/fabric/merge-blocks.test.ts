import { expect, test } from 'vitest';
import { mergeBlocks } from '../../../src/core/fabric/merge-blocks.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { aDataset } from '../a-dataset.ts';

const { blocks } = aDataset({ blocks: 'ABC/DEC' });
const areaOf = (...at: number[]) => at.reduce((sum, block) => sum + polygonArea(blocks[block]!.geometry), 0);

test('blocks of a group become one shape without the borders between them', () => {
  const [left, right] = mergeBlocks(blocks, [0, 0, 1, 0, -1], 2);
  expect(left!.type).toBe('Polygon');
  expect(polygonArea(left!)).toBeCloseTo(areaOf(0, 1, 3), 0);
  expect(polygonArea(right!)).toBeCloseTo(areaOf(2), 0);
});

test('blocks apart become a shape in parts, and a group without blocks none', () => {
  const [apart, none] = mergeBlocks(blocks, [0, -1, 0, -1, -1], 2);
  expect(apart).toMatchObject({ type: 'MultiPolygon', coordinates: { length: 2 } });
  expect(none).toBeNull();
});
