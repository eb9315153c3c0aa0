import type { BlockIndex } from '../../core/fabric/fabric.ts';
import type { LotId, Scenario } from '../../core/scenario/scenario.ts';
import type { PlannerActions } from '../../store/planner.ts';

/** Asks the map to show the whole of a lot; an empty lot moves nothing. */
export function lookAtLot(actions: PlannerActions, scenario: Scenario, lot: LotId): void {
  const blocks: BlockIndex[] = [];
  scenario.assignment.forEach((each, block) => each === lot && blocks.push(block as BlockIndex));
  if (blocks.length > 0) actions.lookAtBlocks(blocks);
}
