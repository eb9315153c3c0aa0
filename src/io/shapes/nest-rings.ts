import type { Position } from 'geojson';
import type { Effort } from '../../core/geometry/effort.ts';

interface Ring {
  readonly positions: readonly Position[];
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/**
 * Polygons, each its outer ring and then its holes, from loose rings: a ring inside one other is a
 * hole of it, a ring inside two is an island, and so on. Which way round a ring was drawn counts for
 * nothing, as many tools get it wrong. Null where that would take more steps than are left.
 */
export function nestRings(
  positions: readonly (readonly Position[])[],
  left: Effort,
): (readonly Position[])[][] | null {
  if (positions.length === 1) return [[positions[0]!]];
  const rings = positions.map((ring): Ring => ({ positions: ring, box: boxOf(ring) }));
  const polygons = new Map<Ring, (readonly Position[])[]>();
  const holes: { readonly ring: Ring; readonly around: Ring }[] = [];
  for (const ring of rings) {
    const found = ringsAround(ring, rings, left);
    if (found === null) return null;
    if (found.count % 2 === 0) polygons.set(ring, [ring.positions]);
    else holes.push({ ring, around: found.nearest });
  }
  for (const { ring, around } of holes) polygons.get(around)?.push(ring.positions);
  return [...polygons.values()];
}

/** How many rings are around a ring, and the nearest of them: the one with the smallest box. */
function ringsAround(
  inner: Ring,
  rings: readonly Ring[],
  left: Effort,
): { count: number; nearest: Ring } | null {
  let count = 0;
  let nearest = inner;
  for (const outer of rings) {
    left.steps--;
    if (!boxHolds(outer, inner) || !ringHolds(outer, inner, left)) continue;
    if (count === 0 || boxHolds(nearest, outer)) nearest = outer;
    count++;
  }
  return left.steps < 0 ? null : { count, nearest };
}

function boxOf(ring: readonly Position[]): Ring['box'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring as [number, number][]) {
    [west, south, east, north] = [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ];
  }
  return [west, south, east, north];
}

/** A ring of the same box is not held: two rings would hold each other. */
function boxHolds({ box: outer }: Ring, { box: inner }: Ring): boolean {
  if (outer[0] > inner[0] || outer[1] > inner[1] || outer[2] < inner[2] || outer[3] < inner[3]) return false;
  return outer[0] !== inner[0] || outer[1] !== inner[1] || outer[2] !== inner[2] || outer[3] !== inner[3];
}

/** By the first corner of the inner ring that is not on the outer one. */
function ringHolds(outer: Ring, inner: Ring, left: Effort): boolean {
  for (const position of inner.positions) {
    left.steps -= outer.positions.length;
    if (left.steps < 0) return false;
    const side = sideOf(outer.positions, position as [number, number]);
    if (side !== 'on') return side === 'in';
  }
  return false;
}

/** Where a place is against a ring: an even number of crossings to its right is outside. */
function sideOf(ring: readonly Position[], [x, y]: [number, number]): 'in' | 'out' | 'on' {
  let isInside = false;
  for (let at = 0, last = ring.length - 1; at < ring.length; last = at++) {
    const [ax, ay] = ring[at] as [number, number];
    const [bx, by] = ring[last] as [number, number];
    const turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    const isBetween =
      Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);
    if (turn === 0 && isBetween) return 'on';
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside ? 'in' : 'out';
}
