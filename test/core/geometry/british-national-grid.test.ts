import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  osgb36FromNationalGrid,
  wgs84FromNationalGrid,
} from '../../../src/core/geometry/british-national-grid.ts';

const degrees = (whole: number, minutes: number, seconds: number) => whole + minutes / 60 + seconds / 3600;
const metresApart = (a: readonly number[], b: readonly number[]) =>
  Math.hypot((a[0]! - b[0]!) * 111_320 * Math.cos((a[1]! * Math.PI) / 180), (a[1]! - b[1]!) * 111_132);

describe('a British National Grid reference', () => {
  test("becomes the latitude and longitude of Ordnance Survey's worked example", () => {
    const [longitude, latitude] = osgb36FromNationalGrid(651_409.903, 313_177.27);
    expect(latitude).toBeCloseTo(degrees(52, 39, 27.2531), 7);
    expect(longitude).toBeCloseTo(degrees(1, 43, 4.5177), 7);
  });

  test.each([
    [170_370.718, 11_572.405, -5.20304609998, 49.9600613782],
    [250_359.811, 62_016.569, -4.10864563561, 50.4388582561],
    [651_409.804, 313_177.45, 1.716073972, 52.658007833],
  ])(
    "is within 5 m of Ordnance Survey's OSTN15 test point at %d, %d",
    (easting, northing, longitude, latitude) => {
      expect(metresApart(wgs84FromNationalGrid(easting, northing), [longitude, latitude])).toBeLessThan(5);
    },
  );

  test('comes back from the projection it undoes', () => {
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
  const radians = (angle: number) => (angle * Math.PI) / 180;
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
  const [east, north] = along(conformal(radians(latitude)), radians(longitude + 2));
  const [, origin] = along(conformal(radians(49)), 0);
  return [400_000 + scale * circle * east, -100_000 + scale * circle * (north - origin)];
}
