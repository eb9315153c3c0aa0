import { expect, test } from 'vitest';
import { fanOf } from '../../../src/core/years/fan-of.ts';

test('a fan says at each point what one in ten, half and nine in ten of the futures are below', () => {
  const weeks = Float64Array.of(0, 13);
  const values = [5, 1, 3, 10, 2, 4, 0, 9, 7, 6, 8];
  expect(fanOf(weeks, 11, (row, point) => (point === 0 ? values[row]! : row * row))).toEqual({
    weeks,
    low: Float64Array.of(1, 1),
    middle: Float64Array.of(5, 25),
    high: Float64Array.of(9, 81),
  });
});
