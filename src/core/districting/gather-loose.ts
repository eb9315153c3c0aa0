import type { LotGround } from './lot-ground.ts';
import { piecesOf, type Piece } from './pieces-of.ts';

/**
 * Gives stray pieces, and free blocks in no lot, to the open lot that they touch along most of their edge, those that
 * lie nearest to lots first. A lot keeps its heaviest piece, and each with blocks that may not move. What no lot
 * can reach ends in none. Changes `lotOf`.
 */
export function gatherLoose(ground: LotGround, lotOf: Int16Array): void {
  const { task, isIn, isFree } = ground;
  let loose: Piece[] = [];
  const heaviest = new Map<number, Piece>();
  const pieces = piecesOf(ground, lotOf, (block) => lotOf[block]! >= 0);
  for (const piece of pieces) {
    const most = heaviest.get(piece.lot);
    if (most === undefined || piece.weight > most.weight) heaviest.set(piece.lot, piece);
  }
  for (const piece of pieces) {
    const stays = heaviest.get(piece.lot) === piece || piece.blocks.some((block) => isFree[block] === 0);
    if (!stays) loose.push(piece);
  }
  const isGathered = new Uint8Array(task.blockCount);
  for (const { blocks } of loose) {
    for (const block of blocks) {
      lotOf[block] = -1;
      isGathered[block] = 1;
    }
  }
  for (let block = 0; block < task.blockCount; block++) {
    if (lotOf[block]! >= 0 || isGathered[block] === 1 || isIn[block] === 0 || isFree[block] === 0) continue;
    loose.push({ lot: -1, weight: task.weight[block]!, blocks: Int32Array.of(block) });
  }
  while (loose.length > 0) {
    const goes = loose.map((piece) => mostContact(ground, lotOf, piece));
    if (goes.every((lot) => lot < 0)) return;
    loose.forEach(({ blocks }, at) => {
      if (goes[at]! >= 0) for (const block of blocks) lotOf[block] = goes[at]!;
    });
    loose = loose.filter((_, at) => goes[at]! < 0);
  }
}

/** The open lot that a piece touches along most of its edge, or -1 where it touches none. */
function mostContact(
  { rows, length, isOpen, task }: LotGround,
  lotOf: Int16Array,
  { blocks }: Piece,
): number {
  const contact = new Float64Array(task.lotCount).fill(-1);
  for (const block of blocks) {
    for (let at = rows.offsets[block]!; at < rows.offsets[block + 1]!; at++) {
      const lot = lotOf[rows.targets[at]!]!;
      if (lot >= 0 && isOpen[lot] === 1) contact[lot] = Math.max(0, contact[lot]!) + length[at]!;
    }
  }
  let best = -1;
  contact.forEach((metres, lot) => {
    if (metres >= 0 && (best < 0 || metres > contact[best]!)) best = lot;
  });
  return best;
}
