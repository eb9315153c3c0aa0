import type { Line } from './sketch-fabric.ts';

/** Where a name is written, by its middle, in units of the picture. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
}

/** Levels are so far apart. */
const STEP = 4;

/**
 * Where a name so wide and high fits inside rings, at the level nearest their middle; null where it does
 * not. Rings are looked through at levels: the name lies in a stretch that is inside at each level it covers.
 */
export function placeName(rings: readonly Line[], width: number, height: number): NamePlace | null {
  const levels = levelsOf(rings);
  const covered = Math.max(1, Math.ceil(height / STEP));
  const middle = middleOf(levels);
  let best: (NamePlace & { far: number }) | null = null;
  for (const from of levels.keys()) {
    let free = levels.get(from)!;
    for (let step = 1; step < covered; step++) free = overlaps(free, levels.get(from + step) ?? []);
    for (const [left, right] of free) {
      if (right - left < width) continue;
      const y = (from + (covered - 1) / 2) * STEP;
      const x = Math.min(Math.max(middle.x, left + width / 2), right - width / 2);
      const far = Math.hypot(x - middle.x, y - middle.y);
      if (best === null || far < best.far) best = { x, y, far };
    }
  }
  return best === null ? null : { x: best.x, y: best.y };
}

type Stretch = readonly [left: number, right: number];

/** The stretches inside, from left to right, by level. */
function levelsOf(rings: readonly Line[]): Map<number, Stretch[]> {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const after = (at + 2) % ring.length;
      const [x1, y1, x2, y2] = [ring[at]!, ring[at + 1]!, ring[after]!, ring[after + 1]!];
      const [top, bottom] = y1 < y2 ? [y1, y2] : [y2, y1];
      // From the top on and before the bottom, so that a corner on a level counts once.
      for (let level = Math.ceil(top / STEP); level * STEP < bottom; level++) {
        const x = x1 + ((level * STEP - y1) / (y2 - y1)) * (x2 - x1);
        crossings.set(level, [...(crossings.get(level) ?? []), x]);
      }
    }
  }
  return new Map(
    Array.from(crossings, ([level, places]) => {
      const sorted = places.toSorted((a, b) => a - b);
      return [level, sorted.flatMap((x, at): Stretch[] => (at % 2 === 0 ? [[x, sorted[at + 1]!]] : []))];
    }),
  );
}

/** The middle of all stretches, each counting by its length. */
function middleOf(levels: ReadonlyMap<number, readonly Stretch[]>): NamePlace {
  let [sumX, sumY, length] = [0, 0, 0];
  for (const [level, stretches] of levels) {
    for (const [left, right] of stretches) {
      sumX += ((left + right) / 2) * (right - left);
      sumY += level * STEP * (right - left);
      length += right - left;
    }
  }
  return { x: sumX / length, y: sumY / length };
}

function overlaps(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return some.flatMap(([left, right]) =>
    others.flatMap(([otherLeft, otherRight]): Stretch[] => {
      const both: Stretch = [Math.max(left, otherLeft), Math.min(right, otherRight)];
      return both[0] < both[1] ? [both] : [];
    }),
  );
}
