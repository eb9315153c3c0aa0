import { expect, test } from 'vitest';
import type { BlockFeature } from '../../../src/core/dataset/dataset.ts';
import { listBlockEdges } from '../../../src/core/fabric/block-edges.ts';
import { findCornerBlocks } from '../../../src/core/fabric/corner-blocks.ts';
import { snapCorners } from '../../../src/core/fabric/snap-corners.ts';

/** A triangle with one corner some metres east of a place, and the others far away from all. */
const triangle = (code: string, eastMetres: number, awayDegrees: number): BlockFeature => {
  const first = [eastMetres / 111_195, 0];
  const ring = [first, [awayDegrees, awayDegrees], [awayDegrees, 2 * awayDegrees], first];
  return { code, name: code, geometry: { type: 'Polygon', coordinates: [ring] } };
};
const snap = (...blocks: BlockFeature[]) => {
  const edges = listBlockEdges(blocks);
  const { target, ...rest } = snapCorners(edges, findCornerBlocks(edges), 1);
  return { ...rest, ends: blocks.map((_, block) => target[edges.corners[edges.ringStarts[block]!]!]) };
};

test('the first corner stays and those near it go to it', () => {
  expect(snap(triangle('A', 0, 1), triangle('B', 0.9, 2), triangle('C', -0.5, 3))).toEqual({
    moved: 2,
    farthestMetres: expect.closeTo(0.9, 5),
    ends: [0, 0, 0],
  });
});

test('a corner goes to the nearest of those that stay', () => {
  expect(snap(triangle('A', 0, 1), triangle('B', 1.5, 2), triangle('C', 0.9, 3)).ends).toEqual([0, 3, 3]);
});

test('a corner too far away stays', () => {
  expect(snap(triangle('A', 0, 1), triangle('B', 1.1, 2))).toMatchObject({ moved: 0, ends: [0, 3] });
});

test('two corners of one block stay two', () => {
  const near = 0.5 / 111_195;
  const ring = [
    [0, 0],
    [1, 1],
    [near, 0],
    [0, 0],
  ];
  const block: BlockFeature = { code: 'A', name: 'A', geometry: { type: 'Polygon', coordinates: [ring] } };
  expect(snap(block).moved).toBe(0);
});
