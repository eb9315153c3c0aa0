import type { Assignment } from '../core/scenario/scenario.ts';
import type { PlannerState } from './planner.ts';

/** The lot of each block as it is shown now, with the stroke under the hand applied. Read, never write. */
export function shownAssignment(state: PlannerState): Assignment {
  return state.ledger?.assignment ?? new Int16Array(0);
}
