import type { MultiPolygon, Polygon } from 'geojson';
import { ringsByPolygon } from '../core/geometry/bounds-of.ts';

/** One shape of several, part by part: for parts that do not lie over each other. */
export function joinShapes(shapes: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon {
  if (shapes.length === 1) return shapes[0]!;
  return { type: 'MultiPolygon', coordinates: shapes.flatMap(ringsByPolygon) };
}
