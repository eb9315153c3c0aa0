import type { Point } from './plane.ts';
import type { Seed } from './spread-seeds.ts';

/** A straight stretch of border between two cells; `left` lies on the left hand from `from` to `to`. */
export interface Border {
  readonly from: Point;
  readonly to: Point;
  readonly left: number;
  readonly right: number;
}

/** A corner of a cell, with the cell across the side that starts there (-1 at the edge of the board). */
interface Corner {
  readonly at: Point;
  readonly across: number;
}

/**
 * Borders between the cells of a power diagram (Aurenhammer 1987) inside a square board: a place
 * belongs to the seed with the least squared distance less weight. Each border is given once.
 */
export function powerCells(seeds: readonly Seed[], halfWidth: number): Border[] {
  return seeds.flatMap((_, cell) => {
    const corners = cornersOf(cell, seeds, halfWidth);
    return corners.flatMap(({ at, across }, side) =>
      across > cell
        ? [{ from: at, to: corners[(side + 1) % corners.length]!.at, left: cell, right: across }]
        : [],
    );
  });
}

function cornersOf(cell: number, seeds: readonly Seed[], halfWidth: number): Corner[] {
  const board: Point[] = [
    [-halfWidth, -halfWidth],
    [halfWidth, -halfWidth],
    [halfWidth, halfWidth],
    [-halfWidth, halfWidth],
  ];
  let corners: Corner[] = board.map((at) => ({ at, across: -1 }));
  seeds.forEach((seed, other) => {
    if (other !== cell) corners = cutAway(corners, seeds[cell]!, seed, other);
  });
  if (corners.length === 0) throw new Error(`Seed ${cell} has no cell: its neighbours outweigh it`);
  return corners;
}

/** What is left of a convex cell when the part nearer to another seed is cut away. */
function cutAway(corners: readonly Corner[], own: Seed, other: Seed, otherCell: number): Corner[] {
  const excess = ({ at: [x, y] }: Corner) =>
    2 * (other.at[0] - own.at[0]) * x +
    2 * (other.at[1] - own.at[1]) * y -
    (other.at[0] ** 2 + other.at[1] ** 2 - other.weight) +
    (own.at[0] ** 2 + own.at[1] ** 2 - own.weight);
  const excesses = corners.map(excess);
  if (excesses.every((each) => each <= 0)) return [...corners];
  return corners.flatMap((corner, side) => {
    const next = (side + 1) % corners.length;
    const [here, there] = [excesses[side]!, excesses[next]!];
    if (here <= 0 && there <= 0) return [corner];
    if (here > 0 && there > 0) return [];
    const share = here / (here - there);
    const crossing: Point = [
      corner.at[0] + share * (corners[next]!.at[0] - corner.at[0]),
      corner.at[1] + share * (corners[next]!.at[1] - corner.at[1]),
    ];
    return here <= 0
      ? [corner, { at: crossing, across: otherCell }]
      : [{ at: crossing, across: corner.across }];
  });
}
