import { expect, test } from 'vitest';
import { metresBetween } from '../../../src/core/geometry/metres-between.ts';
import { haversine } from './haversine.ts';

test('places a few metres apart are as far as on the sphere', () => {
  const [one, other] = [[-0.2, 51.4] as [number, number], [-0.19996, 51.40003] as [number, number]];
  expect(metresBetween(...one, ...other)).toBeCloseTo(haversine(one, other), 3);
});
