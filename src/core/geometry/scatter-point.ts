import type { MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from './bounds-of.ts';
import { insidePoint } from './inside-point.ts';
import { pointInPolygon } from './point-in-polygon.ts';

/** Enough for a shape that fills a twentieth of its box to be missed once in thirty. */
const MOST_TRIES = 64;
const DECIMALS = 1e7;

/**
 * A point inside the shape for each whole number `seed`, always the same one, and spread evenly over
 * the shape when seeds differ: places in its box until one is inside. A shape so thin that
 * none is gives a point well inside it. To seven decimals, about a centimetre.
 */
export function scatterPoint(shape: Polygon | MultiPolygon, seed: number): [number, number] {
  const [west, south, east, north] = boundsOf(shape);
  const next = numbersFrom(seed);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const point: [number, number] = [
      Math.round((west + (east - west) * next()) * DECIMALS) / DECIMALS,
      Math.round((south + (north - south) * next()) * DECIMALS) / DECIMALS,
    ];
    if (pointInPolygon(point, shape)) return point;
  }
  return insidePoint(shape);
}

/** Numbers from 0 to before 1 that look like chance and follow from the seed (mulberry32, by Tommy Ettinger). */
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
