/** An ellipsoid by its half axes, metres. */
interface Ellipsoid {
  readonly major: number;
  readonly minor: number;
}

const AIRY_1830: Ellipsoid = { major: 6_377_563.396, minor: 6_356_256.909 };
const WGS84: Ellipsoid = { major: 6_378_137, minor: 6_356_752.314245 };

/** The National Grid: scale on the central meridian, true origin (radians) and its grid coordinates (metres). */
const SCALE = 0.9996012717;
const ORIGIN_LATITUDE = radians(49);
const ORIGIN_LONGITUDE = radians(-2);
const ORIGIN_EASTING = 400_000;
const ORIGIN_NORTHING = -100_000;

/** OSGB36 to WGS84: metres, a scale as a share, and rotations in radians. */
const SHIFT = { x: 446.448, y: -125.157, z: 542.06, scale: -20.4894e-6 };
const ROTATION = { x: radians(0.1502 / 3600), y: radians(0.247 / 3600), z: radians(0.8421 / 3600) };

/**
 * The place of a British National Grid reference (metres, EPSG:27700) as `[longitude, latitude]`
 * in WGS84 degrees. It is mostly within 3 m, and within 5 m at the far edges of Great Britain, as any
 * seven-parameter change of datum is.
 * Formulas and constants: Ordnance Survey, 'A guide to coordinate systems in Great Britain'
 * (v3.6, 2020), annexes A, B and C, and section 6.6 for the change of datum.
 */
export function wgs84FromNationalGrid(easting: number, northing: number): [number, number] {
  const [longitude, latitude] = osgb36FromNationalGrid(easting, northing);
  return degreesFromCartesian(shiftToWgs84(cartesian(radians(longitude), radians(latitude))));
}

/**
 * The same place on the grid's own datum, OSGB36, as `[longitude, latitude]` in degrees: the
 * inverse Transverse Mercator projection (the same guide, annex C.2).
 */
export function osgb36FromNationalGrid(easting: number, northing: number): [number, number] {
  const { major, minor } = AIRY_1830;
  const latitude = footLatitude(northing - ORIGIN_NORTHING);
  const squash = 1 - minor ** 2 / major ** 2;
  const sine = Math.sin(latitude);
  const nu = (major * SCALE) / Math.sqrt(1 - squash * sine ** 2);
  const rho = (major * SCALE * (1 - squash)) / (1 - squash * sine ** 2) ** 1.5;
  const eta2 = nu / rho - 1;
  const tan = Math.tan(latitude);
  const secant = 1 / Math.cos(latitude);
  const [tan2, tan4, tan6] = [tan ** 2, tan ** 4, tan ** 6];
  const vii = tan / (2 * rho * nu);
  const viii = (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan2 + eta2 - 9 * tan2 * eta2);
  const ix = (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan2 + 45 * tan4);
  const x = secant / nu;
  const xi = (secant / (6 * nu ** 3)) * (nu / rho + 2 * tan2);
  const xii = (secant / (120 * nu ** 5)) * (5 + 28 * tan2 + 24 * tan4);
  const xiia = (secant / (5040 * nu ** 7)) * (61 + 662 * tan2 + 1320 * tan4 + 720 * tan6);
  const east = easting - ORIGIN_EASTING;
  return [
    degrees(ORIGIN_LONGITUDE + x * east - xi * east ** 3 + xii * east ** 5 - xiia * east ** 7),
    degrees(latitude - vii * east ** 2 + viii * east ** 4 - ix * east ** 6),
  ];
}

/** Latitude on the central meridian at a distance north of the true origin, to a hundredth of a millimetre. */
function footLatitude(north: number): number {
  const scaledMajor = AIRY_1830.major * SCALE;
  let latitude = ORIGIN_LATITUDE + north / scaledMajor;
  for (let round = 0; round < 10; round++) {
    const short = north - meridianArc(latitude);
    if (Math.abs(short) < 1e-5) break;
    latitude += short / scaledMajor;
  }
  return latitude;
}

/** Metres along the central meridian from the true origin to a latitude. */
function meridianArc(latitude: number): number {
  const { major, minor } = AIRY_1830;
  const n = (major - minor) / (major + minor);
  const difference = latitude - ORIGIN_LATITUDE;
  const sum = latitude + ORIGIN_LATITUDE;
  return (
    minor *
    SCALE *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * difference -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(difference) * Math.cos(sum) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * difference) * Math.cos(2 * sum) -
      (35 / 24) * n ** 3 * Math.sin(3 * difference) * Math.cos(3 * sum))
  );
}

/** A place at sea level on the Airy ellipsoid as metres from its centre. */
function cartesian(longitude: number, latitude: number): [number, number, number] {
  const { major, minor } = AIRY_1830;
  const squash = 1 - minor ** 2 / major ** 2;
  const nu = major / Math.sqrt(1 - squash * Math.sin(latitude) ** 2);
  return [
    nu * Math.cos(latitude) * Math.cos(longitude),
    nu * Math.cos(latitude) * Math.sin(longitude),
    nu * (1 - squash) * Math.sin(latitude),
  ];
}

function shiftToWgs84([x, y, z]: [number, number, number]): [number, number, number] {
  const scale = 1 + SHIFT.scale;
  return [
    SHIFT.x + scale * x - ROTATION.z * y + ROTATION.y * z,
    SHIFT.y + ROTATION.z * x + scale * y - ROTATION.x * z,
    SHIFT.z - ROTATION.y * x + ROTATION.x * y + scale * z,
  ];
}

/** `[longitude, latitude]` on WGS84, by iteration (annex B.2). */
function degreesFromCartesian([x, y, z]: [number, number, number]): [number, number] {
  const squash = 1 - WGS84.minor ** 2 / WGS84.major ** 2;
  const fromAxis = Math.hypot(x, y);
  let latitude = Math.atan2(z, fromAxis * (1 - squash));
  for (let round = 0; round < 10; round++) {
    const nu = WGS84.major / Math.sqrt(1 - squash * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + squash * nu * Math.sin(latitude), fromAxis);
  }
  return [degrees(Math.atan2(y, x)), degrees(latitude)];
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
