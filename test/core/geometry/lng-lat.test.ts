import { expect, test } from 'vitest';
import { samePlace } from '../../../src/core/geometry/lng-lat.ts';

test('two places are the same where both their numbers are', () => {
  expect(samePlace([0.1, 51], [0.1, 51])).toBe(true);
  expect(samePlace([0.1, 51], [0.1, 51.0000001])).toBe(false);
  expect(samePlace([0.1, 51], [0.2, 51])).toBe(false);
});
