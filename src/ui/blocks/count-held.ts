import type { BlockIndex } from '../../core/fabric/fabric.ts';
import type { Assignment, LotId } from '../../core/scenario/scenario.ts';

/** How many of these blocks would go to a lot and are kept where they are by a lock. */
export function countHeld(
  blocks: Iterable<BlockIndex>,
  held: Uint8Array | null,
  assignment: Assignment,
  lot: LotId,
): number {
  if (held === null) return 0;
  let count = 0;
  for (const block of blocks) if (held[block] === 1 && assignment[block] !== lot) count++;
  return count;
}
