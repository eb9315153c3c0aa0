import type { Position } from 'geojson';

/** Ten-millionths of a degree: about 1 cm. Whole numbers, so that who is left of what is never a guess. */
const UNITS_PER_DEGREE = 1e7;

/** A longitude or latitude as a whole number of grid units. */
export function toUnits(degrees: number): number {
  return Math.round(degrees * UNITS_PER_DEGREE);
}

/** The place of whole grid units in degrees: for a place of up to 7 decimals, the very numbers it came from. */
export function fromUnits(x: number, y: number): Position {
  return [x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE];
}
