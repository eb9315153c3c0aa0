import type { Position } from 'geojson';
import { wgs84FromNationalGrid } from '../../core/geometry/british-national-grid.ts';

/** What had to be put right in one outline after another, in the order of their reports. */
export type RingRepair =
  | 'closed'
  | 'repeated corners'
  | 'spikes'
  | 'heights'
  | 'numbers as text'
  | 'no area'
  | 'not a place';

const DECIMALS = 1e6;

/**
 * Polygons as they should be, from whatever a file has under `coordinates`, one array of rings a
 * polygon: closed, in degrees to 6 decimals, without heights, repeated corners or spikes. A hole that
 * cannot be used is dropped; an outer ring takes its whole polygon with it. What was done is added
 * to `repairs`.
 */
export function cleanPolygons(
  polygons: readonly unknown[],
  inMetres: boolean,
  repairs: Set<RingRepair>,
): Position[][][] {
  return polygons.flatMap((polygon) => {
    if (!Array.isArray(polygon) || polygon.length === 0) return [];
    const rings = polygon.map((ring) => cleanRing(ring, inMetres, repairs));
    return rings[0] === null ? [] : [rings.filter((ring) => ring !== null)];
  });
}

function cleanRing(ring: unknown, inMetres: boolean, repairs: Set<RingRepair>): Position[] | null {
  const clean: Position[] = [];
  for (const written of Array.isArray(ring) ? ring : [null]) {
    const position = readPosition(written, inMetres, repairs);
    if (position === null) {
      repairs.add('not a place');
      return null;
    }
    const last = clean.at(-1);
    if (last === undefined || !isSame(last, position)) clean.push(position);
    else repairs.add('repeated corners');
  }
  if (clean.length > 1 && isSame(clean[0]!, clean.at(-1)!)) clean.pop();
  else if (clean.length > 2) repairs.add('closed');
  const corners = withoutSpikes(clean);
  // What never leaves one line is all spikes.
  if (corners.length < 3) {
    repairs.add('no area');
    return null;
  }
  if (corners.length < clean.length) repairs.add('spikes');
  return [...corners, [...corners[0]!]];
}

/** Degrees to 6 decimals; heights and anything else after the first two numbers are dropped. */
function readPosition(position: unknown, inMetres: boolean, repairs: Set<RingRepair>): Position | null {
  if (!Array.isArray(position) || position.length < 2) return null;
  const [writtenX, writtenY] = position as [unknown, unknown];
  const [x, y] = [Number(writtenX ?? NaN), Number(writtenY ?? NaN)];
  if (writtenX === '' || writtenY === '') return null;
  const isPlace = inMetres ? x > 0 && x < 7e5 && y > 0 && y < 1.3e6 : Math.abs(x) <= 180 && Math.abs(y) <= 90;
  if (!isPlace) return null;
  if (position.length > 2) repairs.add('heights');
  if (typeof writtenX === 'string' || typeof writtenY === 'string') repairs.add('numbers as text');
  const [longitude, latitude] = inMetres ? wgs84FromNationalGrid(x, y) : [x, y];
  // Adding 0 turns a negative zero into zero, so that equal places are written alike.
  return [Math.round(longitude * DECIMALS) / DECIMALS + 0, Math.round(latitude * DECIMALS) / DECIMALS + 0];
}

function isSame(one: Position, other: Position): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** Takes out each corner where the outline goes somewhere and straight back the way it came. */
function withoutSpikes(corners: Position[]): Position[] {
  const kept: Position[] = [];
  for (const corner of corners) {
    kept.push(corner);
    trimEnd(kept);
  }
  while (kept.length > 2) {
    if (goesBack(kept.at(-2)!, kept.at(-1)!, kept[0]!)) kept.pop();
    else if (goesBack(kept.at(-1)!, kept[0]!, kept[1]!)) kept.shift();
    else return kept;
    if (kept.length > 1 && isSame(kept[0]!, kept.at(-1)!)) kept.pop();
  }
  return kept;
}

function trimEnd(kept: Position[]): void {
  while (kept.length > 2 && goesBack(kept.at(-3)!, kept.at(-2)!, kept.at(-1)!)) {
    kept.splice(-2, 1);
    if (isSame(kept.at(-2)!, kept.at(-1)!)) kept.pop();
  }
}

/** Whether the way from a to b and on to c turns right round. In whole millionths, so that it is exact. */
function goesBack(a: Position, b: Position, c: Position): boolean {
  const [inX, inY] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const [outX, outY] = [c[0]! - b[0]!, c[1]! - b[1]!];
  if (inX * outX + inY * outY >= 0) return false;
  const whole = (difference: number) => Math.round(difference * DECIMALS);
  return whole(inX) * whole(outY) === whole(inY) * whole(outX);
}
