import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { osgb36FromNationalGrid } from '../../../src/core/geometry/grid-projection.ts';

const radians = (whole: number, minutes = 0, seconds = 0) =>
  ((whole + minutes / 60 + seconds / 3600) * Math.PI) / 180;

describe("the National Grid's projection", () => {
  test("gives the latitude and longitude of Ordnance Survey's worked example", () => {
    const [longitude, latitude] = osgb36FromNationalGrid(651_409.903, 313_177.27);
    expect(latitude).toBeCloseTo(radians(52, 39, 27.2531), 9);
    expect(longitude).toBeCloseTo(radians(1, 43, 4.5177), 9);
  });

  test('comes back from the projection it undoes, to a centimetre', () => {
    const easting = fc.double({ min: 80_000, max: 655_000, noNaN: true });
    const northing = fc.double({ min: 5_000, max: 1_215_000, noNaN: true });
    fc.assert(
      fc.property(easting, northing, (east, north) => {
        const [backEast, backNorth] = nationalGridFromOsgb36(...osgb36FromNationalGrid(east, north));
        expect(Math.abs(backEast - east)).toBeLessThan(0.01);
        expect(Math.abs(backNorth - north)).toBeLessThan(0.01);
      }),
    );
  });
});

/** The projection forwards, by Krüger's series to the third power of n: another road to the same map. */
function nationalGridFromOsgb36(longitude: number, latitude: number): [number, number] {
  const [a, b, scale] = [6_377_563.396, 6_356_256.909, 0.9996012717];
  const n = (a - b) / (a + b);
  const eccentricity = Math.sqrt(1 - b ** 2 / a ** 2);
  const circle = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const alphas = [
    n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3,
    (13 / 48) * n ** 2 - (3 / 5) * n ** 3,
    (61 / 240) * n ** 3,
  ];
  const conformal = (phi: number) =>
    Math.sinh(Math.atanh(Math.sin(phi)) - eccentricity * Math.atanh(eccentricity * Math.sin(phi)));
  const along = (tau: number, lambda: number) => {
    const xi = Math.atan2(tau, Math.cos(lambda));
    const eta = Math.asinh(Math.sin(lambda) / Math.hypot(tau, Math.cos(lambda)));
    const sum = (term: (k: number) => number) =>
      alphas.reduce((total, alpha, at) => total + alpha * term(2 * (at + 1)), 0);
    return [
      eta + sum((k) => Math.cos(k * xi) * Math.sinh(k * eta)),
      xi + sum((k) => Math.sin(k * xi) * Math.cosh(k * eta)),
    ] as const;
  };
  const [east, north] = along(conformal(latitude), longitude + radians(2));
  const [, origin] = along(conformal(radians(49)), 0);
  return [400_000 + scale * circle * east, -100_000 + scale * circle * (north - origin)];
}
