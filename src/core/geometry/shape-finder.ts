import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from './bounds-of.ts';
import { pointInPolygon } from './point-in-polygon.ts';

/** Finds which of many shapes holds a point. */
export interface ShapeFinder {
  /** The lowest-numbered shape that holds the position, edges included, or -1. */
  at(lng: number, lat: number): number;
  /** Every shape that holds the position, edges included, lowest first. */
  allAt(lng: number, lat: number): number[];
  /** The shapes whose boxes meet a box, lowest first. */
  inBox(west: number, south: number, east: number, north: number): number[];
}

/**
 * Indexes shapes by their boxes; the test itself is Turf's. A point on a shared edge is inside both
 * shapes, and the lowest-numbered one has it, so that every point has one place and always the same.
 */
export function createShapeFinder(shapes: readonly (Polygon | MultiPolygon)[]): ShapeFinder {
  if (shapes.length === 0) return { at: () => -1, allAt: () => [], inBox: () => [] };
  const index = new Flatbush(shapes.length);
  for (const shape of shapes) index.add(...boundsOf(shape));
  index.finish();
  const inBox = (west: number, south: number, east: number, north: number) =>
    index.search(west, south, east, north).toSorted((a, b) => a - b);
  const holds = (lng: number, lat: number) => (shape: number) => pointInPolygon([lng, lat], shapes[shape]!);
  return {
    inBox,
    at: (lng, lat) => inBox(lng, lat, lng, lat).find(holds(lng, lat)) ?? -1,
    allAt: (lng, lat) => inBox(lng, lat, lng, lat).filter(holds(lng, lat)),
  };
}
