import { expect, test } from 'vitest';
import { sayAmount, sayBetween, sayEstimateRange, sayFineShare } from '../../../src/ui/words/say-estimate.ts';

test.each([
  [0, '0'],
  [0.04, '0'],
  [3.24, '3.2'],
  [9.96, '10'],
  [14.4, '14'],
  [1234.5, '1,235'],
  [-5.26, '−5.3'],
  [-0.01, '0'],
])('an amount of %d is said as exactly as it is known', (value, words) =>
  expect(sayAmount(value)).toBe(words),
);

test.each([
  [9.2, 21.4, '9 to 21'],
  [0.42, 3.21, '0.4 to 3.2'],
  [13.8, 14.2, '14'],
])('%d to %d is as exact at both ends', (low, high, words) => expect(sayBetween(low, high)).toBe(words));

test('the range of one future alone is not known', () => {
  expect(sayEstimateRange({ mean: 3, low: 0, high: Infinity })).toBe('range not known');
});

test.each([
  [0.84, '84%'],
  [0.0143, '1.4%'],
  [0, '0%'],
])('a share of %d is said finely where it is small', (share, words) =>
  expect(sayFineShare(share)).toBe(words),
);
