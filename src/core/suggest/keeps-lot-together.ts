import type { BlockIndex, CompressedRows } from '../fabric/fabric.ts';
import type { Assignment } from '../scenario/scenario.ts';

/**
 * Whether a lot is in no more pieces without one of its blocks: the blocks of the lot that it touches
 * reach one another without it. `touching` says who touches whom, as `resolveLinks` gives it. The walk
 * ends as soon as it has met them all, which is mostly after a few steps.
 */
export function keepsLotTogether(
  { offsets, targets }: CompressedRows,
  assignment: Assignment,
  block: BlockIndex,
): boolean {
  const lot = assignment[block]!;
  const ofLot = (from: number) =>
    targets.subarray(offsets[from]!, offsets[from + 1]!).filter((other) => assignment[other] === lot);
  const sought = new Set(ofLot(block));
  const [start] = sought;
  if (start === undefined) return true;
  const met = new Uint8Array(assignment.length);
  met[block] = met[start] = 1;
  sought.delete(start);
  const walked = [start];
  for (let next = 0; next < walked.length && sought.size > 0; next++) {
    for (const other of ofLot(walked[next]!)) {
      if (met[other]) continue;
      met[other] = 1;
      sought.delete(other);
      walked.push(other);
    }
  }
  return sought.size === 0;
}
