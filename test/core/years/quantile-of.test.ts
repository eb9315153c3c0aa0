import { expect, test } from 'vitest';
import { quantileOf } from '../../../src/core/years/quantile-of.ts';

test('a quantile lies on the line between the two values nearest to it', () => {
  const values = Float64Array.of(10, 20, 30, 40, 50);
  expect([0, 0.1, 0.5, 0.9, 1].map((part) => quantileOf(values, part))).toEqual([10, 14, 30, 46, 50]);
});

test('one value is every quantile, and none has no quantile', () => {
  expect(quantileOf(Float64Array.of(7), 0.9)).toBe(7);
  expect(quantileOf(new Float64Array(0), 0.5)).toBeNaN();
});
