import type { BlockEdges } from './block-edges.ts';

/** The corners at the ends of loose sides, and the blocks that each is a corner of. */
export interface CornerBlocks {
  /** Ascending. */
  readonly corners: readonly number[];
  /** A list that may be added to; empty for a corner that is not loose. */
  blocksOf(corner: number): number[];
}

export function findCornerBlocks({ loose, corners, ringStarts, blockOfRing }: BlockEdges): CornerBlocks {
  const blocks = new Map<number, number[]>();
  for (const corner of loose.from) blocks.set(corner, []);
  for (const corner of loose.to) blocks.set(corner, []);
  for (let ring = 0; blocks.size > 0 && ring < blockOfRing.length; ring++) {
    for (let at = ringStarts[ring]!; at < ringStarts[ring + 1]!; at++) {
      const known = blocks.get(corners[at]!);
      if (known !== undefined && !known.includes(blockOfRing[ring]!)) known.push(blockOfRing[ring]!);
    }
  }
  return {
    corners: [...blocks.keys()].toSorted((a, b) => a - b),
    blocksOf: (corner) => blocks.get(corner) ?? [],
  };
}
