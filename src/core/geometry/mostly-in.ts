import type { MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from './bounds-of.ts';
import { overlapArea } from './overlap-area.ts';

/** Whether more than half of a shape's area lies in a region. */
export function mostlyIn(shape: Polygon | MultiPolygon, region: Polygon | MultiPolygon): boolean {
  const [west, south, east, north] = boundsOf(shape);
  const common = overlapArea(shape, region);
  if (common === 0) return false;
  // Its area by the same projection: that in common with its own box.
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return 2 * common > overlapArea(shape, { type: 'Polygon', coordinates: [corners] });
}
