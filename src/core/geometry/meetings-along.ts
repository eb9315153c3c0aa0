import Flatbush from 'flatbush';
import type { LngLat } from './lng-lat.ts';
import { metresBetween } from './metres-between.ts';
import { placeOnSide } from './place-on-side.ts';

/** A place where a line meets others. */
export interface Meeting {
  /** On the grid, or a corner of the line it meets. */
  readonly at: LngLat;
  /** The corner of the line before it. */
  readonly corner: number;
  /** How far along the line it is. */
  readonly metres: number;
}

/** Where a line crosses or touches others, in the order of the line. Stretches along them do not count. */
export function meetingsAlong(line: readonly LngLat[], others: readonly (readonly LngLat[])[]): Meeting[] {
  const sides = others.flatMap((other) => other.slice(1).map((to, at) => [other[at]!, to] as const));
  if (sides.length === 0) return [];
  const index = new Flatbush(sides.length);
  for (const [[ax, ay], [bx, by]] of sides) index.add(...boxOf(ax, ay, bx, by));
  index.finish();
  const meetings: (Meeting & { share: number })[] = [];
  let before = 0;
  for (let corner = 0; corner + 1 < line.length; corner++) {
    const [[ax, ay], [bx, by]] = [line[corner]!, line[corner + 1]!];
    const metres = metresBetween(ax, ay, bx, by);
    for (const number of index.search(...boxOf(ax, ay, bx, by))) {
      const [c, d] = sides[number]!;
      const shares = crossingOf(ax, ay, bx, by, c, d);
      if (shares === null) continue;
      const [share, otherShare] = shares;
      meetings.push({ at: placeOnSide(c, d, otherShare), corner, metres: before + share * metres, share });
    }
    before += metres;
  }
  return meetings.toSorted((a, b) => a.corner - b.corner || a.share - b.share);
}

/** How far along each of two sides they meet, 0 to 1; null where they do not, or run the same way. */
function crossingOf(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  [cx, cy]: LngLat,
  [dx, dy]: LngLat,
): [number, number] | null {
  const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (turn === 0) return null;
  const share = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn;
  const otherShare = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn;
  return share >= 0 && share <= 1 && otherShare >= 0 && otherShare <= 1 ? [share, otherShare] : null;
}

function boxOf(ax: number, ay: number, bx: number, by: number): [number, number, number, number] {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}
