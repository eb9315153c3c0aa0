import { expect, test } from 'vitest';
import { samePlace } from '../../../src/core/geometry/lng-lat.ts';

test('two places are the same to the last digit, or not the same', () => {
  expect(samePlace([-0.2, 51.4], [-0.2, 51.4])).toBe(true);
  expect(samePlace([-0.2, 51.4], [-0.2, 51.4 + 1e-14])).toBe(false);
  expect(samePlace([-0.2, 51.4], [51.4, -0.2])).toBe(false);
});
