import type { Assignment } from '../core/scenario/scenario.ts';
import { activeScenario } from './active-scenario.ts';
import type { PlannerState } from './planner.ts';

/** The lot of each block as it is shown now, with the stroke under the hand and the proposal. Read, never write. */
export function shownAssignment(state: PlannerState): Assignment {
  return state.ledger?.assignment ?? new Int16Array(0);
}

/** The lot of each block before the stroke under the hand: as committed, with the proposal. Read, never write. */
export function assignmentBeforeStroke(state: PlannerState): Assignment {
  const assignment = activeScenario(state)?.scenario.assignment ?? new Int16Array(0);
  if (state.proposal === null) return assignment;
  const proposed = assignment.slice();
  for (const [block, lot] of state.proposal) proposed[block] = lot;
  return proposed;
}
