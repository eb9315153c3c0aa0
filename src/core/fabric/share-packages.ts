import type { Packages } from '../dataset/packages.ts';
import { boundsOf, ringsByPolygon } from '../geometry/bounds-of.ts';
import { pointInPolygon } from '../geometry/point-in-polygon.ts';
import { squaredSegmentDistance } from '../geometry/segment-distance.ts';
import type { Piece } from './cuts.ts';

/**
 * Shares the packages of a block among its pieces, beside the pieces. A package on the line between
 * pieces is in the lowest-numbered of them; one that rounding left outside them all is in the nearest.
 */
export function sharePackages(
  packages: Packages,
  ofBlock: Iterable<number>,
  pieces: readonly Piece[],
): number[][] {
  const boxes = pieces.map(({ geometry }) => boundsOf(geometry));
  const shares = pieces.map((): number[] => []);
  for (const index of ofBlock) {
    const [lng, lat] = [packages.longitudes[index]!, packages.latitudes[index]!];
    const holder = pieces.findIndex(({ geometry }, at) => {
      const [west, south, east, north] = boxes[at]!;
      if (lng < west || lng > east || lat < south || lat > north) return false;
      return pointInPolygon([lng, lat], geometry);
    });
    shares[holder < 0 ? nearest(lng, lat, pieces) : holder]!.push(index);
  }
  return shares;
}

/** The unit of distance is a degree of latitude. */
function nearest(lng: number, lat: number, pieces: readonly Piece[]): number {
  const width = Math.cos((lat * Math.PI) / 180);
  const distances = pieces.map(({ geometry }) => {
    let least = Infinity;
    for (const ring of ringsByPolygon(geometry).flat()) {
      for (let at = 1; at < ring.length; at++) {
        const [ax, ay] = [(ring[at - 1]![0]! - lng) * width, ring[at - 1]![1]! - lat];
        const [bx, by] = [(ring[at]![0]! - lng) * width, ring[at]![1]! - lat];
        least = Math.min(least, squaredSegmentDistance(0, 0, 0, 0, ax, ay, bx, by));
      }
    }
    return least;
  });
  return distances.indexOf(Math.min(...distances));
}
