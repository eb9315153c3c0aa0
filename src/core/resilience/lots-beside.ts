import type { CompressedRows } from '../fabric/fabric.ts';
import { NO_LOT, type Assignment, type LotId } from '../scenario/scenario.ts';

/** The lots that share a border with any of these, and are none of them. */
export function lotsBeside(
  assignment: Assignment,
  { offsets, targets }: CompressedRows,
  lots: ReadonlySet<LotId>,
): Set<LotId> {
  const beside = new Set<LotId>();
  assignment.forEach((lot, block) => {
    if (lot === NO_LOT || !lots.has(lot as LotId)) return;
    for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
      const other = assignment[targets[at]!] as LotId;
      if (other !== NO_LOT && !lots.has(other)) beside.add(other);
    }
  });
  return beside;
}
