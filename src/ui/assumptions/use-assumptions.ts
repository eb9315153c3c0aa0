import type { Assumptions } from '../../core/scenario/assumptions.ts';
import { scenarioOf, usePlanner } from '../planner-context.tsx';

/** What the open plan's figures assume. Only where a plan is open. */
export function useAssumptions(): Assumptions {
  return usePlanner((state) => scenarioOf(state)!.assumptions);
}
