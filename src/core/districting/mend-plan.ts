import { piecesOf, type Piece } from './pieces-of.ts';
import type { LotGround } from './lot-ground.ts';
import type { Random } from './random.ts';
import { splitByTree } from './split-by-tree.ts';

/**
 * Makes any plan one that can be searched from: stray pieces and blocks in no lot go to the neighbour with most
 * contact, and lots without a block get part of the heaviest. What may not move stays. Changes `lotOf`.
 */
export function mendPlan(ground: LotGround, lotOf: Int16Array, random: Random): void {
  const split = splitByTree(ground, random);
  gatherLoose(ground, lotOf);
  for (;;) {
    const empty = emptyLots(ground, lotOf);
    const lost = piecesOf(ground, lotOf, (block) => lotOf[block]! < 0);
    if (lost.length === 0 || empty.length === 0) break;
    const heaviest = lost.reduce((one, other) => (other.weight > one.weight ? other : one));
    for (const block of heaviest.blocks) lotOf[block] = empty[0]!;
    gatherLoose(ground, lotOf);
  }
  for (const { blocks, lots } of sharesOf(ground, lotOf)) split(blocks, lots, lotOf);
}

/** A lot keeps its heaviest piece, and all that may not move; other pieces go, nearest first, where they touch most. */
function gatherLoose(ground: LotGround, lotOf: Int16Array): void {
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

function emptyLots({ task, isOpen }: LotGround, lotOf: Int16Array): number[] {
  const hasBlock = new Uint8Array(task.lotCount);
  for (const lot of lotOf) if (lot >= 0) hasBlock[lot] = 1;
  return [...hasBlock.keys()].filter((lot) => hasBlock[lot] === 0 && isOpen[lot] === 1);
}

/** Which lots give part of their heaviest piece to which empty ones: each empty one goes where shares are heaviest. */
function sharesOf(ground: LotGround, lotOf: Int16Array): { blocks: Int32Array; lots: number[] }[] {
  const shares = piecesOf(ground, lotOf, (block) => lotOf[block]! >= 0 && ground.isOpen[lotOf[block]!] === 1)
    .filter(({ blocks }) => blocks.some((block) => ground.isFree[block] === 1))
    .map(({ lot, weight, blocks }) => ({ weight, blocks, lots: [lot] }));
  for (const empty of emptyLots(ground, lotOf)) {
    const roomy = shares.filter(({ blocks, lots }) => blocks.length > lots.length);
    if (roomy.length === 0) break;
    roomy
      .reduce((one, other) => (other.weight / other.lots.length > one.weight / one.lots.length ? other : one))
      .lots.push(empty);
  }
  return shares.filter(({ lots }) => lots.length > 1);
}
