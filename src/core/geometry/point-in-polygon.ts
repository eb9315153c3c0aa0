import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';

/** True when `[lng, lat]` lies inside the shape or on its edge. */
export function pointInPolygon(position: [number, number], shape: Polygon | MultiPolygon): boolean {
  return booleanPointInPolygon(position, shape);
}
