import type { LotTask } from './lot-task.ts';

/** Separate pieces beyond one a lot, and lots without a block. */
export function countStrays(task: LotTask, assignment: Int16Array): number {
  const pieces = countPieces(task, assignment);
  const hasBlock = new Uint8Array(task.lotCount);
  for (const lot of assignment) if (lot >= 0) hasBlock[lot] = 1;
  const filled = hasBlock.reduce((sum, has) => sum + has, 0);
  return pieces - filled + (task.lotCount - filled);
}

/** Connected pieces over all lots. */
export function countPieces({ blockCount, touching }: LotTask, assignment: Int16Array): number {
  const { offsets, targets } = touching;
  const isSeen = new Uint8Array(blockCount);
  const stack: number[] = [];
  let pieces = 0;
  for (let start = 0; start < blockCount; start++) {
    if (isSeen[start] === 1 || assignment[start]! < 0) continue;
    pieces++;
    isSeen[start] = 1;
    stack.push(start);
    while (stack.length > 0) {
      const block = stack.pop()!;
      for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
        const next = targets[at]!;
        if (isSeen[next] === 1 || assignment[next] !== assignment[block]) continue;
        isSeen[next] = 1;
        stack.push(next);
      }
    }
  }
  return pieces;
}
