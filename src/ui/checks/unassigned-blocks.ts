import type { BlockIndex } from '../../core/fabric/fabric.ts';
import { NO_LOT, type Assignment } from '../../core/scenario/scenario.ts';

/** The blocks in no lot, in the order in which they are walked. */
export function unassignedBlocks(assignment: Assignment): BlockIndex[] {
  const blocks: BlockIndex[] = [];
  assignment.forEach((lot, block) => lot === NO_LOT && blocks.push(block as BlockIndex));
  return blocks;
}
