import { expect, test } from 'vitest';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { DrawnLot } from '../../src/core/scenario/lot-look.ts';
import { lotShapeFeatures } from '../../src/map/lot-shapes.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aLot } from './a-look.ts';

const fabric = weaveFabric(aDataset({ blocks: 'ABCDE' }));
const lots: DrawnLot[] = [
  aLot(1, '#111111'),
  aLot(2, '#222222'),
  { ...aLot(3, '#333333'), hatching: 'dotted' },
];

const shapes = (assignment: readonly number[]) =>
  lotShapeFeatures(fabric, assignment, lots).features.map(({ properties, geometry }) => [
    properties!['pattern'],
    geometry.coordinates.length,
  ]);

test('each hatched lot is one shape with its own pattern, in as many parts as it lies in', () => {
  expect(shapes([2, 2, 3, 2, 3])).toEqual([
    ['rising', 2],
    ['dotted', 2],
  ]);
});

test('a plain lot needs no shape, and blocks in no lot have their own', () => {
  expect(shapes([1, 1, 0, 0, 1])).toEqual([['unassigned', 1]]);
});
