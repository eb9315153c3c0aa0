import { findLot } from '../core/edits/find-lot.ts';
import { NO_BLOCK, type BlockIndex } from '../core/fabric/fabric.ts';
import type { LotId } from '../core/scenario/scenario.ts';
import { activeScenario } from '../store/active-scenario.ts';
import type { PlannerState } from '../store/planner.ts';
import { shownAssignment } from '../store/shown-assignment.ts';

/** A block and its lot, for people who cannot see the map. */
export function sayBlock(state: PlannerState, block: BlockIndex): string {
  const scenario = activeScenario(state)?.scenario;
  if (block === NO_BLOCK || state.area === null || scenario === undefined) return 'Outside the area.';
  const lot = findLot(scenario, shownAssignment(state)[block] as LotId);
  const locked = state.held?.[block] === 1 ? ', locked' : '';
  return `${state.area.fabric.names[block]}, ${lot === undefined ? 'in no lot' : lot.name}${locked}.`;
}
