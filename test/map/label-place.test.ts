import { expect, test } from 'vitest';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { labelPlaces } from '../../src/map/label-place.ts';
import { aDataset } from '../core/a-dataset.ts';

const fabric = weaveFabric(aDataset({ blocks: 'ABC / DEF / GHI' }));
const placeOf = (block: number) => [fabric.insidePoints[2 * block], fabric.insidePoints[2 * block + 1]];

test('a lot is named in the block at its middle', () => {
  expect(labelPlaces(fabric, [1, 1, 1, 1, 1, 1, 1, 1, 1]).get(1)).toEqual(placeOf(4));
});

test('a lot around another is named on its own ground, not in the hole at its middle', () => {
  const ring = [1, 1, 1, 1, 2, 1, 1, 1, 1];
  expect(labelPlaces(fabric, ring).get(1)).not.toEqual(placeOf(4));
  expect(labelPlaces(fabric, ring).get(2)).toEqual(placeOf(4));
});

test('a lot without blocks has no place', () => {
  expect(labelPlaces(fabric, [1, 1, 1, 1, 1, 1, 1, 1, 1]).has(2)).toBe(false);
});
