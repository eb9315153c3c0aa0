import type { LotGround } from './lot-ground.ts';
import type { Random } from './random.ts';
import { treeDrawer, type RandomTree } from './random-tree.ts';

/** Trees drawn for each cut, at most; and how near it comes, as a part of what is aimed for, for one to be enough. */
const MOST_TREES = 4;
const NEAR = 0.03;

/** A cut over the edge of a tree that leads up from a block: how many lots go below, whether the first ones. */
interface Cut {
  readonly block: number;
  readonly lots: number;
  readonly isFirst: boolean;
}

/**
 * Shares out blocks that hang together among lots, as near to the weights they aim for as cuts of random trees come:
 * cut in two, with as many lots on either side as fit it, and so on. Every lot gets a block where there is one for
 * each. Blocks that may not move go to the first of `lots`.
 */
export function splitByTree(
  ground: LotGround,
  random: Random,
): (blocks: Int32Array, lots: readonly number[], lotOf: Int16Array) => void {
  const { task, aim, isFree, rows } = ground;
  const drawTree = treeDrawer(rows, random);
  const below = new Float64Array(task.blockCount);
  const countBelow = new Int32Array(task.blockCount);
  const fixedBelow = new Int32Array(task.blockCount);
  const isInside = new Uint8Array(task.blockCount);

  const split = (blocks: Int32Array, lots: readonly number[], lotOf: Int16Array): void => {
    const cut = lots.length > 1 && blocks.length > 1 ? cutInTwo(blocks, lots) : null;
    if (cut === null) {
      for (const block of blocks) lotOf[block] = lots[0]!;
      return;
    }
    const inside = blocks.filter((block) => isInside[block] === 1);
    const outside = blocks.filter((block) => isInside[block] === 0);
    const from = lots.length - cut.lots;
    split(inside, cut.isFirst ? lots.slice(0, cut.lots) : lots.slice(from), lotOf);
    split(outside, cut.isFirst ? lots.slice(cut.lots) : lots.slice(0, from), lotOf);
  };

  /** Draws trees and marks what is inside the best cut; null where none leaves a block for each lot. */
  const cutInTwo = (blocks: Int32Array, lots: readonly number[]): Cut | null => {
    const aims = Float64Array.of(0, ...lots.map((lot) => aim[lot]!));
    for (let at = 1; at < aims.length; at++) aims[at]! += aims[at - 1]!;
    const near = (NEAR * aims[lots.length]!) / lots.length;
    let best: Cut | null = null;
    let least = Infinity;
    for (let drawn = 0; drawn < MOST_TREES && least > near; drawn++) {
      const tree = drawTree(blocks);
      sumBelow(tree);
      const before = least;
      const root = tree.order[0]!;
      const scale = aims[lots.length] === 0 ? 0 : below[root]! / aims[lots.length]!;
      for (let at = 1; at < tree.order.length; at++) {
        const cut = cutAbove(tree.order[at]!, root, lots.length);
        if (cut === null) continue;
        const aimed = cut.isFirst ? aims[cut.lots]! : aims[lots.length]! - aims[lots.length - cut.lots]!;
        const miss = Math.abs(below[cut.block]! - aimed * scale) / Math.min(cut.lots, lots.length - cut.lots);
        if (miss >= least) continue;
        least = miss;
        best = cut;
      }
      if (least < before) markInside(tree, best!.block);
    }
    return best;
  };

  /** As many lots below as fit the weight there, with a block at least for each on both sides. */
  const cutAbove = (block: number, root: number, lots: number): Cut | null => {
    if (fixedBelow[block]! > 0 && fixedBelow[block]! < fixedBelow[root]!) return null;
    const fewest = Math.max(1, lots - (countBelow[root]! - countBelow[block]!));
    const most = Math.min(lots - 1, countBelow[block]!);
    if (fewest > most) return null;
    const share = below[root] === 0 ? countBelow[block]! / countBelow[root]! : below[block]! / below[root]!;
    const inside = Math.min(most, Math.max(fewest, Math.round(share * lots)));
    return { block, lots: inside, isFirst: fixedBelow[block]! > 0 };
  };

  const sumBelow = ({ order, parent }: RandomTree): void => {
    for (const block of order) {
      below[block] = task.weight[block]!;
      countBelow[block] = 1;
      fixedBelow[block] = 1 - isFree[block]!;
    }
    for (let at = order.length - 1; at > 0; at--) {
      const block = order[at]!;
      const up = parent[block]!;
      below[up]! += below[block]!;
      countBelow[up]! += countBelow[block]!;
      fixedBelow[up]! += fixedBelow[block]!;
    }
  };

  const markInside = ({ order, parent }: RandomTree, top: number): void => {
    for (const block of order) isInside[block] = block === top ? 1 : (isInside[parent[block]!] ?? 0);
  };

  return split;
}
