import type { MultiPolygon, Polygon } from 'geojson';

/** A triangle that ends where it begins. */
const LEAST_CORNERS = 4;

/** Whether a value is a polygon or several: rings of four places or more that end where they begin. */
export function isGeometry(value: unknown): value is Polygon | MultiPolygon {
  if (typeof value !== 'object' || value === null) return false;
  const { type, coordinates, ...others } = value as Record<string, unknown>;
  if (Object.keys(others).length > 0) return false;
  if (type === 'Polygon') return isPolygon(coordinates);
  return type === 'MultiPolygon' && isListOf(coordinates, isPolygon);
}

function isPolygon(value: unknown): boolean {
  return isListOf(value, isRing);
}

function isRing(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < LEAST_CORNERS || !value.every(isPlace)) return false;
  const [first, last] = [value[0], value.at(-1)] as [number[], number[]];
  return first[0] === last[0] && first[1] === last[1];
}

function isPlace(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [lng, lat] = value as [unknown, unknown];
  return typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isOne);
}
