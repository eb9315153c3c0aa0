import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nationalGridFromWgs84,
  wgs84FromNationalGrid,
} from '../../../src/core/geometry/british-national-grid.ts';
import { ORDNANCE_SURVEY_POINTS } from '../../../src/core/geometry/ordnance-survey-points.ts';

const metresApart = (a: readonly number[], b: readonly number[]) =>
  Math.hypot((a[0]! - b[0]!) * 111_320 * Math.cos((a[1]! * Math.PI) / 180), (a[1]! - b[1]!) * 111_132);

describe('a British National Grid reference', () => {
  test("is within a millimetre at each of Ordnance Survey's points", () => {
    for (const [easting, northing, longitude, latitude] of ORDNANCE_SURVEY_POINTS) {
      const found = wgs84FromNationalGrid(easting, northing);
      expect(metresApart(found, [longitude, latitude])).toBeLessThan(0.001);
    }
  });

  test.each([
    ['Point Lynas, TP18', 247_959.241, 393_495.583, -4.28917792869, 53.4163092542],
    ['Caister water tower', 651_409.804, 313_177.45, 1.716073972, 52.658007833],
  ])(
    'is within a metre where Ordnance Survey says %s is, which the correction is not fitted to',
    (_, easting, northing, longitude, latitude) => {
      expect(metresApart(wgs84FromNationalGrid(easting, northing), [longitude, latitude])).toBeLessThan(1);
    },
  );

  test('goes to degrees and back within a millimetre, all over Great Britain', () => {
    const easting = fc.double({ min: 5_000, max: 655_000, noNaN: true });
    const northing = fc.double({ min: 5_000, max: 1_215_000, noNaN: true });
    fc.assert(
      fc.property(easting, northing, (east, north) => {
        const [backEast, backNorth] = nationalGridFromWgs84(...wgs84FromNationalGrid(east, north));
        expect(Math.hypot(backEast - east, backNorth - north)).toBeLessThan(0.001);
      }),
    );
  });

  test('is found from degrees and back within a millimetre', () => {
    const longitude = fc.double({ min: -8, max: 1.9, noNaN: true });
    const latitude = fc.double({ min: 49.9, max: 60.8, noNaN: true });
    fc.assert(
      fc.property(longitude, latitude, (lng, lat) => {
        const back = wgs84FromNationalGrid(...nationalGridFromWgs84(lng, lat));
        expect(metresApart(back, [lng, lat])).toBeLessThan(0.001);
      }),
    );
  });
});
