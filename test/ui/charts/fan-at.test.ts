import { expect, test } from 'vitest';
import type { Fan } from '../../../src/core/years/years-figures.ts';
import { fanAt } from '../../../src/ui/charts/fan-at.ts';

const FAN: Fan = {
  weeks: Float64Array.of(0, 4, 8),
  low: Float64Array.of(1, 2, 3),
  middle: Float64Array.of(10, 20, 30),
  high: Float64Array.of(100, 200, 300),
};

test.each([
  [0, 10],
  [1, 10],
  [2, 10],
  [3, 20],
  [8, 30],
  [99, 30],
])('a fan says of week %d what is known nearest to it', (week, middle) => {
  expect(fanAt(FAN, week)?.middle).toBe(middle);
});

test('all three values are of one point of time', () => {
  expect(fanAt(FAN, 5)).toEqual({ low: 2, middle: 20, high: 200 });
});

test('a fan without points says nothing', () => {
  const none = new Float64Array(0);
  expect(fanAt({ weeks: none, low: none, middle: none, high: none }, 3)).toBeNull();
});
