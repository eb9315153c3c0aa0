import type { MultiPolygon, Polygon } from 'geojson';

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The smallest box around a shape. */
export function boundsOf(shape: Polygon | MultiPolygon): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of ringsByPolygon(shape)) {
    for (const [lng, lat] of outer as [number, number][]) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

/** The polygons of a shape, each as its rings: the outer one first, then its holes. */
export function ringsByPolygon(shape: Polygon | MultiPolygon): number[][][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}
