import type { LotGround } from './lot-ground.ts';

/**
 * Whether a lot that a block leaves stays in as few pieces as it is: from one of the block's neighbours in the lot
 * all the others are reached without it. Few steps, as the others are mostly near.
 */
export function keepsTogether({ rows, task }: LotGround, lotOf: Int16Array): (block: number) => boolean {
  const { offsets, targets } = rows;
  const seenAt = new Uint32Array(task.blockCount);
  const wantedAt = new Uint32Array(task.blockCount);
  const queue = new Int32Array(task.blockCount);
  let turn = 0;

  return (block) => {
    const lot = lotOf[block]!;
    turn++;
    let wanted = 0;
    let first = -1;
    for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
      const next = targets[at]!;
      if (lotOf[next] !== lot) continue;
      wantedAt[next] = turn;
      wanted++;
      first = next;
    }
    if (wanted <= 1) return true;
    seenAt[block] = turn;
    seenAt[first] = turn;
    queue[0] = first;
    wanted--;
    for (let head = 0, tail = 1; head < tail; head++) {
      const from = queue[head]!;
      for (let at = offsets[from]!; at < offsets[from + 1]!; at++) {
        const next = targets[at]!;
        if (seenAt[next] === turn || lotOf[next] !== lot) continue;
        seenAt[next] = turn;
        if (wantedAt[next] === turn && --wanted === 0) return true;
        queue[tail++] = next;
      }
    }
    return false;
  };
}
