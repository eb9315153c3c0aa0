import { piecesOf } from './pieces-of.ts';
import { gatherLoose } from './gather-loose.ts';
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
