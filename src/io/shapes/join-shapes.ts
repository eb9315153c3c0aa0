import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringsByPolygon } from '../../core/geometry/bounds-of.ts';
import { mendShape } from '../../core/geometry/mend-shape.ts';

const MOST_STEPS = 50_000_000;

/** One shape of several: what any of them holds, without the borders between them. */
export function joinShapes(shapes: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon {
  if (shapes.length === 1) return shapes[0]!;
  // Outlines that run different ways would be taken for holes of each other.
  const polygons = shapes
    .flatMap(ringsByPolygon)
    .map(([outer, ...holes]) => [anticlockwise(outer!), ...holes]);
  const joined = mendShape(polygons, () => false, { steps: MOST_STEPS })?.polygons ?? polygons;
  return joined.length === 1
    ? { type: 'Polygon', coordinates: joined[0]! }
    : { type: 'MultiPolygon', coordinates: joined };
}

function anticlockwise(ring: Position[]): Position[] {
  const [originX, originY] = ring[0] as [number, number];
  let doubled = 0;
  for (let at = 1; at < ring.length; at++) {
    const [x0, y0] = ring[at - 1] as [number, number];
    const [x1, y1] = ring[at] as [number, number];
    doubled += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return doubled > 0 ? ring : ring.toReversed();
}
