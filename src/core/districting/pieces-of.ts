import type { LotGround } from './lot-ground.ts';

/** Blocks of one lot that hang together. */
export interface Piece {
  readonly lot: number;
  readonly weight: number;
  readonly blocks: Int32Array;
}

/** The pieces of a plan among blocks that are in and wanted, links between islands included. */
export function piecesOf(
  { task, rows, isIn }: LotGround,
  lotOf: Int16Array,
  isWanted: (block: number) => boolean,
): Piece[] {
  const isSeen = Uint8Array.from(isIn, (isInside, block) => (isInside === 1 && isWanted(block) ? 0 : 1));
  const pieces: Piece[] = [];
  for (let start = 0; start < task.blockCount; start++) {
    if (isSeen[start] === 1) continue;
    const blocks = [start];
    isSeen[start] = 1;
    let weight = 0;
    for (const block of blocks) {
      weight += task.weight[block]!;
      for (let at = rows.offsets[block]!; at < rows.offsets[block + 1]!; at++) {
        const next = rows.targets[at]!;
        if (isSeen[next] === 1 || lotOf[next] !== lotOf[start]) continue;
        isSeen[next] = 1;
        blocks.push(next);
      }
    }
    pieces.push({ lot: lotOf[start]!, weight, blocks: Int32Array.from(blocks) });
  }
  return pieces;
}
