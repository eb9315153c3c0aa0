import type { CompressedRows } from '../fabric/fabric.ts';
import type { Random } from './random.ts';

/** A tree over some blocks: parents before children; -1 is the parent of the first. */
export interface RandomTree {
  readonly order: Int32Array;
  /** By block. */
  readonly parent: Int32Array;
}

/** Draws trees over blocks that hang together, each tree as likely as any other (Wilson 1996). */
export function treeDrawer(rows: CompressedRows, random: Random): (blocks: Int32Array) => RandomTree {
  const { offsets, targets } = rows;
  const blockCount = offsets.length - 1;
  const parent = new Int32Array(blockCount).fill(-1);
  /** By block: the turn in which it is among the blocks; and in the tree, where it is greater by one. */
  const stateOf = new Uint32Array(blockCount);
  let turn = 0;

  const step = (block: number): number => {
    for (;;) {
      const next = targets[offsets[block]! + random.below(offsets[block + 1]! - offsets[block]!)]!;
      if (stateOf[next]! >= turn) return next;
    }
  };

  return (blocks) => {
    turn += 2;
    for (const block of blocks) stateOf[block] = turn;
    const order = new Int32Array(blocks.length);
    const root = blocks[random.below(blocks.length)]!;
    order[0] = root;
    parent[root] = -1;
    stateOf[root] = turn + 1;
    let count = 1;
    for (const start of blocks) {
      let length = 0;
      for (let at = start; stateOf[at] === turn; at = parent[at]!) parent[at] = step(at);
      for (let at = start; stateOf[at] === turn; at = parent[at]!) {
        stateOf[at] = turn + 1;
        length++;
        order[count + length - 1] = at;
      }
      order.subarray(count, count + length).reverse();
      count += length;
    }
    return { order, parent };
  };
}
