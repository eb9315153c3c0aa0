import { keepIfSame } from '../figures/keep-if-same.ts';
import type { Assumptions } from '../scenario/assumptions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { checkAssumptions } from './check-assumptions.ts';
import type { Edited } from './edited.ts';

/** Changes what the figures assume, a group of assumptions at a time, within `ASSUMPTION_LIMITS`. */
export function setAssumptions(scenario: Scenario, changed: Partial<Assumptions>): Edited {
  const assumptions = keepIfSame({ ...scenario.assumptions, ...changed }, scenario.assumptions);
  const refusal = checkAssumptions(assumptions);
  if (refusal) return refusal;
  return assumptions === scenario.assumptions
    ? { refused: 'nothing-would-change' }
    : { ...scenario, assumptions };
}
