import { metresBetween, METRES_PER_DEGREE } from '../geometry/metres-between.ts';
import type { BlockEdges } from './block-edges.ts';
import type { CornerBlocks } from './corner-blocks.ts';

export interface Snap {
  /** The corner that each corner becomes: itself for nearly all. */
  readonly target: Int32Array;
  readonly moved: number;
  readonly farthestMetres: number;
}

/** Cells are numbered row by row; no map has more columns than this at a metre or so each. */
const MOST_COLUMNS = 2 ** 26;

/**
 * Moves loose corners onto corners of other blocks that are at most `toleranceMetres` away. Corners
 * are taken in order and each goes to the nearest corner before it that stays, so that the lowest
 * wins. Corners of one block stay apart, as joining them would take detail away; only where another
 * block has moved to one of them do they join, if the block touches itself there.
 */
export function snapCorners(edges: BlockEdges, holders: CornerBlocks, toleranceMetres: number): Snap {
  const { longitudes, latitudes } = edges;
  const target = Int32Array.from(longitudes.keys());
  const near = createCornerGrid(edges, toleranceMetres);
  const taken = new Set<number>();
  for (const corner of holders.corners) {
    const own = holders.blocksOf(corner);
    const nearest = near.find(
      corner,
      (other) => !holders.blocksOf(other).some((block) => own.includes(block)),
    );
    if (nearest < 0) {
      near.add(corner);
      continue;
    }
    target[corner] = nearest;
    taken.add(nearest);
    holders.blocksOf(nearest).push(...own);
  }
  const isTaken = (one: number, other: number) => taken.has(one) || taken.has(other);
  for (const corner of taken.size === 0 ? [] : holders.corners) {
    if (target[corner] !== corner) continue;
    const nearest = near.find(
      corner,
      (other) =>
        other < corner &&
        target[other] === other &&
        isTaken(other, corner) &&
        !haveSide(edges, other, corner),
    );
    if (nearest >= 0) target[corner] = nearest;
  }
  let [moved, farthestMetres] = [0, 0];
  for (const corner of taken.size === 0 ? [] : holders.corners) {
    target[corner] = target[target[corner]!]!;
    const end = target[corner]!;
    if (end === corner) continue;
    moved++;
    const metres = metresBetween(longitudes[corner]!, latitudes[corner]!, longitudes[end]!, latitudes[end]!);
    farthestMetres = Math.max(farthestMetres, metres);
  }
  return { target, moved, farthestMetres };
}

/** Corners in cells as wide as the tolerance, so that only nine cells need to be looked at. */
function createCornerGrid({ longitudes, latitudes }: BlockEdges, toleranceMetres: number) {
  const height = toleranceMetres / METRES_PER_DEGREE;
  const farthestLatitude = latitudes.reduce((far, lat) => Math.max(far, Math.abs(lat)), 0);
  const width = height / Math.cos((Math.min(farthestLatitude, 85) * Math.PI) / 180);
  const cells = new Map<number, number[]>();
  const cellOf = (corner: number): [column: number, row: number] => [
    Math.floor(longitudes[corner]! / width),
    Math.floor(latitudes[corner]! / height),
  ];
  return {
    add: (corner: number): void => {
      const [column, row] = cellOf(corner);
      const cell = cells.get(row * MOST_COLUMNS + column);
      if (cell === undefined) cells.set(row * MOST_COLUMNS + column, [corner]);
      else cell.push(corner);
    },
    /** The nearest accepted corner within the tolerance, the lowest of equals; -1 for none. */
    find: (corner: number, accepts: (other: number) => boolean): number => {
      const [lng, lat] = [longitudes[corner]!, latitudes[corner]!];
      const [column, row] = cellOf(corner);
      let [nearest, least] = [-1, toleranceMetres];
      for (let y = row - 1; y <= row + 1; y++) {
        for (let x = column - 1; x <= column + 1; x++) {
          for (const other of cells.get(y * MOST_COLUMNS + x) ?? []) {
            const metres = metresBetween(lng, lat, longitudes[other]!, latitudes[other]!);
            const isNearer = metres < least || (metres === least && (nearest < 0 || other < nearest));
            if (isNearer && accepts(other)) [nearest, least] = [other, metres];
          }
        }
      }
      return nearest;
    },
  };
}

/** Whether two corners are the ends of one side of any block. */
function haveSide({ corners, ringStarts }: BlockEdges, one: number, other: number): boolean {
  let ring = 0;
  for (let at = corners.indexOf(one); at >= 0; at = corners.indexOf(one, at + 1)) {
    while (ringStarts[ring + 1]! <= at) ring++;
    const [start, end] = [ringStarts[ring]!, ringStarts[ring + 1]!];
    const next = corners[at + 1 === end ? start : at + 1];
    const last = corners[at === start ? end - 1 : at - 1];
    if (next === other || last === other) return true;
  }
  return false;
}
