import type { PlannerState } from '../../store/planner.ts';

/** Whether undo and redo are of the paper, as where it is what a person writes, and not of the plan on the desk. */
export function isAboutPaper({ room, comparePage }: Pick<PlannerState, 'room' | 'comparePage'>): boolean {
  return room === 'present' || (room === 'compare' && comparePage === 'options');
}
