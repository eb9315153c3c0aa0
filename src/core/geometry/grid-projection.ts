import { AIRY_1830 } from './ellipsoid.ts';

/** The National Grid: scale on the central meridian, true origin (radians) and its grid coordinates (metres). */
const SCALE = 0.9996012717;
const ORIGIN_LATITUDE = (49 * Math.PI) / 180;
const ORIGIN_LONGITUDE = (-2 * Math.PI) / 180;
const ORIGIN_EASTING = 400_000;
const ORIGIN_NORTHING = -100_000;

const MAJOR = AIRY_1830.major * SCALE;
const MINOR = AIRY_1830.minor * SCALE;
const ECCENTRICITY2 = AIRY_1830.eccentricity2;
/** The guide's `n` and the series that depend on it alone. */
const N = (MAJOR - MINOR) / (MAJOR + MINOR);
const ARC = [
  1 + N + (5 / 4) * N ** 2 + (5 / 4) * N ** 3,
  3 * N + 3 * N ** 2 + (21 / 8) * N ** 3,
  (15 / 8) * N ** 2 + (15 / 8) * N ** 3,
  (35 / 24) * N ** 3,
] as const;

/**
 * The longitude and latitude, in radians on the grid's own datum (OSGB36), of a British National Grid
 * easting and northing in metres: the inverse Transverse Mercator projection. Formulas and constants:
 * Ordnance Survey, 'A guide to coordinate systems in Great Britain' (v3.6, 2020), annexes A and C.2.
 */
export function osgb36FromNationalGrid(easting: number, northing: number): [number, number] {
  const latitude = footLatitude(northing - ORIGIN_NORTHING);
  const squash = 1 - ECCENTRICITY2 * Math.sin(latitude) ** 2;
  const nu = MAJOR / Math.sqrt(squash);
  const rho = (nu * (1 - ECCENTRICITY2)) / squash;
  const eta2 = nu / rho - 1;
  const tan = Math.tan(latitude);
  const secant = 1 / Math.cos(latitude);
  const tan2 = tan * tan;
  const tan4 = tan2 * tan2;
  const tan6 = tan4 * tan2;
  const vii = tan / (2 * rho);
  const viii = (tan / (24 * rho)) * (5 + 3 * tan2 + eta2 - 9 * tan2 * eta2);
  const ix = (tan / (720 * rho)) * (61 + 90 * tan2 + 45 * tan4);
  const xi = (secant / 6) * (nu / rho + 2 * tan2);
  const xii = (secant / 120) * (5 + 28 * tan2 + 24 * tan4);
  const xiia = (secant / 5040) * (61 + 662 * tan2 + 1320 * tan4 + 720 * tan6);
  const east = (easting - ORIGIN_EASTING) / nu;
  const east2 = east * east;
  return [
    ORIGIN_LONGITUDE + east * (secant - east2 * (xi - east2 * (xii - east2 * xiia))),
    latitude - nu * east2 * (vii - east2 * (viii - east2 * ix)),
  ];
}

/** Latitude on the central meridian at a distance north of the true origin, to a hundredth of a millimetre. */
function footLatitude(north: number): number {
  let latitude = ORIGIN_LATITUDE + north / MAJOR;
  for (let round = 0; round < 10; round++) {
    const short = north - meridianArc(latitude);
    latitude += short / MAJOR;
    if (Math.abs(short) < 1e-5) break;
  }
  return latitude;
}

/** Metres along the central meridian from the true origin to a latitude. */
function meridianArc(latitude: number): number {
  const difference = latitude - ORIGIN_LATITUDE;
  const sum = latitude + ORIGIN_LATITUDE;
  return (
    MINOR *
    (ARC[0] * difference -
      ARC[1] * Math.sin(difference) * Math.cos(sum) +
      ARC[2] * Math.sin(2 * difference) * Math.cos(2 * sum) -
      ARC[3] * Math.sin(3 * difference) * Math.cos(3 * sum))
  );
}
