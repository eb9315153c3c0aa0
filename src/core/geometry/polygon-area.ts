import { area } from '@turf/area';
import type { MultiPolygon, Polygon } from 'geojson';

/** Area in square metres on a sphere of the Earth's mean radius (Chamberlain & Duquette 2007, by Turf). */
export function polygonArea(shape: Polygon | MultiPolygon): number {
  return area(shape);
}
