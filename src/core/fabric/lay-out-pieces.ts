import type { CutBlock, Cuts } from './cuts.ts';
import type { BlockIndex, Fabric } from './fabric.ts';

/** Which block of a fabric each piece is. */
export interface PieceLayout {
  /** Of the ground, without its cuts. */
  readonly groundCount: number;
  /** With them. */
  readonly count: number;
  /** In the order of the cuts. */
  readonly cutBlocks: readonly LaidOutBlock[];
}

export interface LaidOutBlock {
  readonly cut: CutBlock;
  /** The block's index on the ground, which its first piece takes. */
  readonly ground: BlockIndex;
  /** The index of each piece. */
  readonly blocks: readonly BlockIndex[];
}

/** Lays out cuts over the ground of a fabric, whatever cuts it has itself. See `Cuts` for the numbering. */
export function layOutPieces({ groundCodes: codes }: Fabric, cuts: Cuts): PieceLayout {
  let [ground, count] = [-1, codes.length];
  const cutBlocks = cuts.map((cut): LaidOutBlock => {
    ground = codes.indexOf(cut.block, ground + 1);
    if (ground < 0)
      throw new Error(`Block ${cut.block} is cut, but not on the ground after the one before it.`);
    const blocks = cut.pieces.map((_, at) => (at === 0 ? ground : count++) as BlockIndex);
    return { cut, ground: ground as BlockIndex, blocks };
  });
  return { groundCount: codes.length, count, cutBlocks };
}
