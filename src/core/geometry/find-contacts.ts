import { STEPS_A_MEETING, type Effort } from './effort.ts';
import { meetingOf } from './meeting-of.ts';

/** A closed line in grid units, its first corner not repeated. */
export interface UnitRing {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Two rings, or one ring twice, that meet in more than the way from corner to corner. */
export interface Contact {
  readonly one: number;
  readonly other: number;
  /** True where they cross between their corners; false where they touch or lie along each other. */
  readonly isCrossing: boolean;
}

interface Sides {
  readonly ring: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/**
 * Every pair of rings that meet, crossings before touches, each at most once of each kind. Sides are
 * passed over from west to east, so that only those side by side are compared. Null where that takes
 * more steps than are left.
 */
export function findContacts(rings: readonly UnitRing[], left: Effort): Contact[] | null {
  const xs = rings.flatMap((ring) => ring.xs);
  const ys = rings.flatMap((ring) => ring.ys);
  const { ring, start, end } = listSides(rings);
  const west = Float64Array.from(start, (corner, at) => Math.min(xs[corner]!, xs[end[at]!]!));
  const order = Uint32Array.from(start.keys()).sort((a, b) => west[a]! - west[b]!);
  const contacts = new Map<string, Contact>();
  for (let i = 0; i < order.length; i++) {
    const one = order[i]!;
    const [a, b] = [start[one]!, end[one]!];
    const [ax, ay, bx, by] = [xs[a]!, ys[a]!, xs[b]!, ys[b]!];
    const east = Math.max(ax, bx);
    const [south, north] = ay < by ? [ay, by] : [by, ay];
    for (let j = i + 1; j < order.length; j++) {
      const other = order[j]!;
      if (west[other]! > east) break;
      left.steps--;
      const [c, d] = [start[other]!, end[other]!];
      const [cy, dy] = [ys[c]!, ys[d]!];
      if ((cy < south && dy < south) || (cy > north && dy > north)) continue;
      const places = meetingOf(ax, ay, bx, by, xs[c]!, cy, xs[d]!, dy);
      if (places.length === 0 || (places.length === 1 && (b === c || d === a))) continue;
      left.steps -= STEPS_A_MEETING;
      const isEnd = places.some(
        ([x, y]) =>
          (x === ax && y === ay) ||
          (x === bx && y === by) ||
          (x === xs[c] && y === cy) ||
          (x === xs[d] && y === dy),
      );
      const pair = [ring[one]!, ring[other]!].toSorted((p, q) => p - q);
      contacts.set(`${pair.join()} ${isEnd}`, { one: pair[0]!, other: pair[1]!, isCrossing: !isEnd });
    }
    if (left.steps < 0) return null;
  }
  return [...contacts.values()].toSorted((p, q) => Number(q.isCrossing) - Number(p.isCrossing));
}

function listSides(rings: readonly UnitRing[]): Sides {
  const count = rings.reduce((sum, { xs }) => sum + xs.length, 0);
  const sides = { ring: new Int32Array(count), start: new Int32Array(count), end: new Int32Array(count) };
  let first = 0;
  rings.forEach(({ xs }, ring) => {
    for (let at = 0; at < xs.length; at++) {
      sides.ring[first + at] = ring;
      sides.start[first + at] = first + at;
      sides.end[first + at] = first + ((at + 1) % xs.length);
    }
    first += xs.length;
  });
  return sides;
}
