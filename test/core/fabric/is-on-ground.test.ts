import { expect, test } from 'vitest';
import { isOnGround } from '../../../src/core/fabric/is-on-ground.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { cornerAt } from '../drawing.ts';

const fabric = weaveFabric(aDataset({ blocks: 'AA./A.A/AAA' }));

test('a place in a block, or on its edge, is on the ground', () => {
  expect(isOnGround(fabric, cornerAt(0.5, 0.5))).toBe(true);
  expect(isOnGround(fabric, cornerAt(2.5, 2.5))).toBe(true);
  expect(isOnGround(fabric, cornerAt(0, 0))).toBe(true);
});

test('a place in a hole of a block, or beside it within its box, is not', () => {
  expect(isOnGround(fabric, cornerAt(1.5, 1.5))).toBe(false);
  expect(isOnGround(fabric, cornerAt(2.5, 0.5))).toBe(false);
  expect(isOnGround(fabric, cornerAt(-0.5, 0.5))).toBe(false);
  expect(isOnGround(fabric, cornerAt(0.5, 3.5))).toBe(false);
});
