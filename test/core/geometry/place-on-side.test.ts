import { expect, test } from 'vitest';
import { placeOnSide } from '../../../src/core/geometry/place-on-side.ts';

test('a place on a side lies on the grid, or is the end it is all but at', () => {
  const [from, to] = [[0, 51] as const, [0.0100001, 51.02] as const];
  expect(placeOnSide(from, to, 0.5)).toEqual([0.0050001, 51.01]);
  expect(placeOnSide(from, to, 0.00001)).toBe(from);
  expect(placeOnSide(from, to, 0.99999)).toBe(to);
  expect(placeOnSide(from, to, 0.001)).toEqual([0.00001, 51.00002]);
});
