import type { BlockEdges } from './block-edges.ts';
import type { CornerBlocks } from './corner-blocks.ts';
import { metresBetween, METRES_PER_DEGREE } from '../geometry/metres-between.ts';

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
 * wins. Two corners of one block never become one: that would take detail away.
 */
export function snapCorners(edges: BlockEdges, holders: CornerBlocks, toleranceMetres: number): Snap {
  const { longitudes, latitudes } = edges;
  const target = Int32Array.from(longitudes.keys());
  const height = toleranceMetres / METRES_PER_DEGREE;
  const farthestLatitude = latitudes.reduce((far, lat) => Math.max(far, Math.abs(lat)), 0);
  const width = height / Math.cos((Math.min(farthestLatitude, 85) * Math.PI) / 180);
  const staying = new Map<number, number[]>();
  const snap = { target, moved: 0, farthestMetres: 0 };
  for (const corner of holders.corners) {
    const [lng, lat] = [longitudes[corner]!, latitudes[corner]!];
    const [column, row] = [Math.floor(lng / width), Math.floor(lat / height)];
    const own = holders.blocksOf(corner);
    let [nearest, least] = [-1, toleranceMetres];
    for (let y = row - 1; y <= row + 1; y++) {
      for (let x = column - 1; x <= column + 1; x++) {
        for (const other of staying.get(y * MOST_COLUMNS + x) ?? []) {
          const metres = metresBetween(lng, lat, longitudes[other]!, latitudes[other]!);
          const isNearer = metres < least || (metres === least && (nearest < 0 || other < nearest));
          if (isNearer && !holders.blocksOf(other).some((block) => own.includes(block)))
            [nearest, least] = [other, metres];
        }
      }
    }
    if (nearest < 0) {
      const cell = row * MOST_COLUMNS + column;
      staying.set(cell, [...(staying.get(cell) ?? []), corner]);
      continue;
    }
    target[corner] = nearest;
    holders.blocksOf(nearest).push(...own);
    snap.moved++;
    snap.farthestMetres = Math.max(snap.farthestMetres, least);
  }
  return snap;
}
