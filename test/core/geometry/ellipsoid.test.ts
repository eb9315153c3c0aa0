import { expect, test } from 'vitest';
import { AIRY_1830, WGS84 } from '../../../src/core/geometry/ellipsoid.ts';

test('the models have the flattening that geodesists print', () => {
  const flattening = ({ major, minor }: typeof WGS84) => major / (major - minor);
  expect(flattening(WGS84)).toBeCloseTo(298.257223563, 5);
  expect(flattening(AIRY_1830)).toBeCloseTo(299.3249646, 4);
});

test('their eccentricities are those of Ordnance Survey’s guide to coordinate systems', () => {
  expect(AIRY_1830.eccentricity2).toBeCloseTo(6.670540074e-3, 11);
  expect(WGS84.eccentricity2).toBeCloseTo(6.694379990141e-3, 11);
});
