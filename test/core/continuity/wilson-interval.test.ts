import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/core/continuity/wilson-interval.ts';

// Newcombe, ‘Two-sided confidence intervals for the single proportion’, Statistics in Medicine 17, 1998, table I.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('of %i in %i people is from %d to %d, as published', (count, total, least, most) => {
  const range = wilsonInterval(count, total);
  expect(range.least).toBeCloseTo(least, 4);
  expect(range.most).toBeCloseTo(most, 4);
});

test('of all is up to 1, and of nobody is anything', () => {
  expect(wilsonInterval(20, 20).most).toBe(1);
  expect(wilsonInterval(0, 0)).toEqual({ least: 0, most: 1 });
});
