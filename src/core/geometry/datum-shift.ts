import { AIRY_1830, WGS84 } from './ellipsoid.ts';

/** OSGB36 to WGS84: metres, a scale as a share, and rotations in radians. */
const SHIFT = { x: 446.448, y: -125.157, z: 542.06, scale: -20.4894e-6 };
const SECOND = Math.PI / 180 / 3600;
const ROTATION = { x: 0.1502 * SECOND, y: 0.247 * SECOND, z: 0.8421 * SECOND };

/**
 * Moves a longitude and latitude (radians) from OSGB36, the National Grid's datum, to WGS84 by
 * Helmert's seven-parameter shift: within 2 m in most of Great Britain and 5 m everywhere.
 * Ordnance Survey, 'A guide to coordinate systems in Great Britain' (v3.6, 2020), 6.6 and annex B.
 */
export function wgs84FromOsgb36(longitude: number, latitude: number): [number, number] {
  const sine = Math.sin(latitude);
  const cosine = Math.cos(latitude);
  const nu = AIRY_1830.major / Math.sqrt(1 - AIRY_1830.eccentricity2 * sine * sine);
  const x = nu * cosine * Math.cos(longitude);
  const y = nu * cosine * Math.sin(longitude);
  const z = nu * (1 - AIRY_1830.eccentricity2) * sine;
  const scale = 1 + SHIFT.scale;
  return directionOf(
    SHIFT.x + scale * x - ROTATION.z * y + ROTATION.y * z,
    SHIFT.y + ROTATION.z * x + scale * y - ROTATION.x * z,
    SHIFT.z - ROTATION.y * x + ROTATION.x * y + scale * z,
  );
}

/** Longitude and latitude on WGS84 of metres from its centre, by iteration (annex B.2). */
function directionOf(x: number, y: number, z: number): [number, number] {
  const fromAxis = Math.sqrt(x * x + y * y);
  let latitude = Math.atan2(z, fromAxis * (1 - WGS84.eccentricity2));
  for (let round = 0; round < 10; round++) {
    const sine = Math.sin(latitude);
    const nu = WGS84.major / Math.sqrt(1 - WGS84.eccentricity2 * sine * sine);
    const better = Math.atan2(z + WGS84.eccentricity2 * nu * sine, fromAxis);
    const change = Math.abs(better - latitude);
    latitude = better;
    if (change < 1e-13) break;
  }
  return [Math.atan2(y, x), latitude];
}
