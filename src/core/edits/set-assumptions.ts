import type { Assumptions, Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Changes what the figures assume. Spot hours are 0 to 1,000,000 a week. */
export function setAssumptions(scenario: Scenario, assumptions: Assumptions): Edited {
  const { spotHoursPerWeek } = assumptions;
  if (!(spotHoursPerWeek >= 0 && spotHoursPerWeek <= 1_000_000)) {
    return { refused: 'number-is-out-of-range' };
  }
  if (spotHoursPerWeek === scenario.assumptions.spotHoursPerWeek) return { refused: 'nothing-would-change' };
  return { ...scenario, assumptions };
}
