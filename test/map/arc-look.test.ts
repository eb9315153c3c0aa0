import { expect, test } from 'vitest';
import { arcLook } from '../../src/map/arc-look.ts';

const NONE = new Set<number>();

test('a stretch inside one lot is no border', () => {
  expect(arcLook(1, 1, new Set([1]))).toEqual({ border: false, selected: false });
});

test('a stretch between two lots, or between a lot and none, is a border', () => {
  expect(arcLook(1, 2, NONE).border).toBe(true);
  expect(arcLook(1, 0, NONE).border).toBe(true);
});

test('the edge of the area is a border, whoever has the block', () => {
  expect(arcLook(0, null, NONE).border).toBe(true);
  expect(arcLook(3, null, NONE).border).toBe(true);
});

test('the borders of a selected lot are selected, from either side and along the edge', () => {
  expect(arcLook(1, 2, new Set([2])).selected).toBe(true);
  expect(arcLook(2, 1, new Set([2])).selected).toBe(true);
  expect(arcLook(2, null, new Set([2])).selected).toBe(true);
  expect(arcLook(1, 3, new Set([2])).selected).toBe(false);
});
