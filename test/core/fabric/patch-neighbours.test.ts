import { expect, test } from 'vitest';
import { findNeighbours } from '../../../src/core/fabric/find-neighbours.ts';
import { patchNeighbours } from '../../../src/core/fabric/patch-neighbours.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { areaOf, cutDrawing } from './a-cut.ts';

test('neighbours found anew for some blocks are those found for all', () => {
  const { arcs, neighbours, count } = weaveFabric(aDataset({ blocks: 'AAB/CDB/CDE', wobble: 0.2 }));
  expect(patchNeighbours(neighbours, count, arcs, [1, 3])).toEqual(neighbours);
});

test('a cut block’s neighbours are those of its pieces, with the length of border they share', () => {
  const { ground, fabric } = cutDrawing(
    'AAB/CDB/CDE',
    areaOf([
      [0.5, 0.4],
      [1.7, 0.5],
      [1.4, 1.6],
      [0.6, 1.5],
    ]),
  );
  expect(fabric.count).toBeGreaterThan(ground.count);
  expect(fabric.neighbours).toEqual(findNeighbours(fabric.count, fabric.arcs));
});
