import type { Position } from 'geojson';

/** How often a ring winds around a place, by adding up angles: slow, and like nothing in `src`. */
function windingOf(ring: readonly Position[], [x, y]: readonly [number, number]): number {
  let turned = 0;
  for (let at = 1; at < ring.length; at++) {
    const [ax, ay] = [ring[at - 1]![0]! - x, ring[at - 1]![1]! - y];
    const [bx, by] = [ring[at]![0]! - x, ring[at]![1]! - y];
    turned += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  }
  return Math.round(turned / (2 * Math.PI));
}

/** Whether a place is in polygons as a file has them: in an outline and in none of its holes. */
export function isInPolygons(polygons: readonly Position[][][], place: readonly [number, number]): boolean {
  return polygons.some(([outer, ...holes]) => {
    const isInHole = holes.some((hole) => windingOf(hole, place) !== 0);
    return windingOf(outer!, place) !== 0 && !isInHole;
  });
}
