import type { PlanRead } from '../../core/figures/plan-read.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** The plan as shown, with who takes each package; a new object whenever figures change. Null with no area open. */
export function usePlanRead(): PlanRead | null {
  usePlanner((state) => state.figures);
  const { planRead } = usePlannerActions();
  return planRead();
}
