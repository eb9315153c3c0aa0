import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { dissolveBlocks } from '../../../src/ui/pictures/dissolve-blocks.ts';
import type { Line } from '../../../src/ui/pictures/sketch-fabric.ts';
import { aDataset } from '../../core/a-dataset.ts';

const fabric = weaveFabric(aDataset({ blocks: 'ABC/DEF/GHI' }));

test('blocks of one lot have one outline', () => {
  const rings = dissolveBlocks(fabric, [1, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect([...rings.keys()]).toEqual([1]);
  expect(rings.get(1)).toHaveLength(1);
});

test('a lot around another has a hole, and the two cover the ground together', () => {
  const rings = dissolveBlocks(fabric, [1, 1, 1, 1, 2, 1, 1, 1, 1]);
  expect(rings.get(1)).toHaveLength(2);
  expect(rings.get(2)).toHaveLength(1);
  const areas = rings
    .get(1)!
    .map(areaOf)
    .toSorted((a, b) => a - b);
  expect(areas[0]).toBe(areaOf(rings.get(2)![0]!));
});

test('a lot in two pieces has two outlines', () =>
  expect(dissolveBlocks(fabric, [1, 2, 1, 2, 2, 2, 2, 2, 2]).get(1)).toHaveLength(2));

test('blocks in no lot are a group of their own', () =>
  expect(dissolveBlocks(fabric, [0, 1, 1, 1, 1, 1, 1, 1, 1]).get(0)).toHaveLength(1));

function areaOf(ring: Line): number {
  let twice = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const after = (at + 2) % ring.length;
    twice += ring[at]! * ring[after + 1]! - ring[after]! * ring[at + 1]!;
  }
  return Math.abs(twice) / 2;
}
