import { expect, test } from 'vitest';
import { wgs84FromOsgb36 } from '../../../src/core/geometry/datum-shift.ts';
import { osgb36FromNationalGrid } from '../../../src/core/geometry/grid-projection.ts';
import { ORDNANCE_SURVEY_POINTS } from '../../../src/core/geometry/ordnance-survey-points.ts';

test("Helmert's shift alone is within 5 m of each of Ordnance Survey's points", () => {
  for (const [easting, northing, longitude, latitude] of ORDNANCE_SURVEY_POINTS) {
    const [lng, lat] = wgs84FromOsgb36(...osgb36FromNationalGrid(easting, northing));
    const north = lat * 6_371_000 - (latitude * Math.PI * 6_371_000) / 180;
    const east = (lng - (longitude * Math.PI) / 180) * 6_371_000 * Math.cos(lat);
    expect(Math.hypot(east, north)).toBeLessThan(5);
  }
});
