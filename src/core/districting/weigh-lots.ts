import type { LotTask } from './lot-task.ts';

/** By lot: the weight of its blocks. */
export function weighLots(task: LotTask, assignment: Int16Array, weight = task.weight): Float64Array {
  const sums = new Float64Array(task.lotCount);
  for (let block = 0; block < task.blockCount; block++) {
    if (assignment[block]! >= 0) sums[assignment[block]!]! += weight[block]!;
  }
  return sums;
}

/** The total weight that belongs in lots, ÷ lots: all but that of blocks held in none. */
export function evenShare({ blockCount, lotCount, weight, held, current }: LotTask): number {
  let total = 0;
  for (let block = 0; block < blockCount; block++) {
    const isOut = held !== null && held[block] === 1 && (current === null || current[block]! < 0);
    if (!isOut) total += weight[block]!;
  }
  return total / lotCount;
}
