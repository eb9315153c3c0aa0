import type { LotGround } from './lot-ground.ts';
import type { Random } from './random.ts';
import { treeDrawer } from './random-tree.ts';

/** Trees drawn for each cut. */
const TREES = 4;

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

  const split = (blocks: Int32Array, lots: readonly number[], lotOf: Int16Array): void => {
    const cut = lots.length > 1 && blocks.length > 1 ? bestCut(blocks, lots) : null;
    if (cut === null) {
      for (const block of blocks) lotOf[block] = lots[0]!;
      return;
    }
    const inside = blocks.filter((block) => cut.isInside[block] === 1);
    const outside = blocks.filter((block) => cut.isInside[block] === 0);
    split(inside, cut.isFirst ? lots.slice(0, cut.lots) : lots.slice(lots.length - cut.lots), lotOf);
    split(outside, cut.isFirst ? lots.slice(cut.lots) : lots.slice(0, lots.length - cut.lots), lotOf);
  };

  const bestCut = (blocks: Int32Array, lots: readonly number[]) => {
    const wanted = lots.reduce((sum, lot) => sum + aim[lot]!, 0);
    let best: { isInside: Uint8Array; lots: number; isFirst: boolean } | null = null;
    let least = Infinity;
    for (let tree = 0; tree < TREES; tree++) {
      const { order, parent } = drawTree(blocks);
      sumBelow(order, parent);
      const root = order[0]!;
      const scale = wanted === 0 ? 0 : below[root]! / wanted;
      for (let at = 1; at < order.length; at++) {
        const block = order[at]!;
        if (fixedBelow[block]! > 0 && fixedBelow[block]! < fixedBelow[root]!) continue;
        const isFirst = fixedBelow[block]! > 0;
        const fewest = Math.max(1, lots.length - (blocks.length - countBelow[block]!));
        const atMost = Math.min(lots.length - 1, countBelow[block]!);
        if (fewest > atMost) continue;
        const share = below[root] === 0 ? countBelow[block]! / blocks.length : below[block]! / below[root]!;
        const inside = Math.min(atMost, Math.max(fewest, Math.round(share * lots.length)));
        const given = isFirst ? lots.slice(0, inside) : lots.slice(lots.length - inside);
        const aimed = given.reduce((sum, lot) => sum + aim[lot]!, 0) * scale;
        const miss = Math.abs(below[block]! - aimed) / Math.min(inside, lots.length - inside);
        if (miss >= least) continue;
        least = miss;
        best = { isInside: insideOf(order, parent, block), lots: inside, isFirst };
      }
    }
    return best;
  };

  const sumBelow = (order: Int32Array, parent: Int32Array): void => {
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

  const insideOf = (order: Int32Array, parent: Int32Array, top: number): Uint8Array => {
    const isInside = new Uint8Array(task.blockCount);
    isInside[top] = 1;
    for (const block of order) if (parent[block]! >= 0 && isInside[parent[block]!] === 1) isInside[block] = 1;
    return isInside;
  };

  return split;
}
