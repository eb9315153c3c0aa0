import type { Position } from './plane.ts';

interface Segment {
  readonly border: number;
  readonly from: Position;
  readonly to: Position;
}

/** The borders, those that wander across another one made straight again: straight ones never cross. */
export function straightenCrossings(borders: readonly (readonly Position[])[]): Position[][] {
  const drawn = borders.map((border) => [...border]);
  for (;;) {
    const crossing = crossingBorders(drawn);
    if (crossing.size === 0) return drawn;
    const curved = [...crossing].filter((border) => drawn[border]!.length > 2);
    if (curved.length === 0) throw new Error(`Straight borders cross: ${[...crossing].join(', ')}`);
    for (const border of curved) drawn[border] = [drawn[border]![0]!, drawn[border]!.at(-1)!];
  }
}

/** Sweeps from west to east, and compares each segment with those that begin before it ends. */
function crossingBorders(borders: readonly (readonly Position[])[]): Set<number> {
  const segments = borders
    .flatMap((points, border) =>
      points.slice(1).map((to, at): Segment => ({ border, from: points[at]!, to })),
    )
    .sort((a, b) => westOf(a) - westOf(b));
  const crossing = new Set<number>();
  segments.forEach((segment, at) => {
    const east = Math.max(segment.from[0], segment.to[0]);
    for (let next = at + 1; next < segments.length && westOf(segments[next]!) <= east; next++) {
      const other = segments[next]!;
      if (doCross(segment, other)) crossing.add(segment.border).add(other.border);
    }
  });
  return crossing;
}

function westOf({ from, to }: Segment): number {
  return Math.min(from[0], to[0]);
}

function doCross(a: Segment, b: Segment): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

function turn([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
