import type { Position } from 'geojson';
import { wgs84FromNationalGrid } from '../core/geometry/british-national-grid.ts';

/** Counts of what had to be put right. */
export interface Repairs {
  closed: number;
  degenerate: number;
  /** Rings with numbers that are no place in degrees, or off the National Grid. */
  offGrid: number;
}

const DECIMALS = 1e6;

/**
 * Polygons as they should be, from whatever a file has under `coordinates`, one array of rings a
 * polygon. A hole that cannot be used is dropped; an outer ring takes its whole polygon with it.
 * What was done is added to `repairs`.
 */
export function cleanPolygons(
  polygons: readonly unknown[],
  inMetres: boolean,
  repairs: Repairs,
): Position[][][] {
  return polygons.flatMap((polygon) => {
    if (!Array.isArray(polygon) || polygon.length === 0) return [];
    const rings = polygon.map((ring) => cleanRing(ring, inMetres, repairs));
    return rings[0] === null ? [] : [rings.filter((ring) => ring !== null)];
  });
}

function cleanRing(ring: unknown, inMetres: boolean, repairs: Repairs): Position[] | null {
  const positions = Array.isArray(ring) ? ring.map((position) => readPosition(position, inMetres)) : [null];
  const clean: Position[] = [];
  for (const position of positions) {
    if (position === null) {
      repairs.offGrid++;
      return null;
    }
    const last = clean.at(-1);
    if (last === undefined || last[0] !== position[0] || last[1] !== position[1]) clean.push(position);
  }
  const [first, last] = [clean[0], clean.at(-1)];
  if (clean.length > 1 && (first![0] !== last![0] || first![1] !== last![1])) {
    clean.push([...first!]);
    repairs.closed++;
  }
  if (clean.length >= 4 && hasArea(clean)) return clean;
  repairs.degenerate++;
  return null;
}

/** Degrees to 6 decimals; heights and anything else after the first two numbers are dropped. */
function readPosition(position: unknown, inMetres: boolean): Position | null {
  if (!Array.isArray(position) || position.length < 2) return null;
  const [x, y] = [Number(position[0]), Number(position[1])];
  const isPlace = inMetres ? x > 0 && x < 7e5 && y > 0 && y < 1.3e6 : Math.abs(x) <= 180 && Math.abs(y) <= 90;
  if (!isPlace) return null;
  const [longitude, latitude] = inMetres ? wgs84FromNationalGrid(x, y) : [x, y];
  // Adding 0 turns a negative zero into zero, so that equal places are written alike.
  return [Math.round(longitude * DECIMALS) / DECIMALS + 0, Math.round(latitude * DECIMALS) / DECIMALS + 0];
}

function hasArea(ring: readonly Position[]): boolean {
  let doubled = 0;
  const [originX, originY] = ring[0]! as [number, number];
  for (let at = 1; at < ring.length; at++) {
    const [x0, y0] = ring[at - 1]! as [number, number];
    const [x1, y1] = ring[at]! as [number, number];
    doubled += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return Math.abs(doubled) > 1e-13;
}
