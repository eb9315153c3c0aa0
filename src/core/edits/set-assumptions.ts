import type { Assumptions } from '../scenario/assumptions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Changes what the figures assume. Spot hours are 0 to 1,000,000 a week. */
export function setAssumptions(scenario: Scenario, changed: Partial<Assumptions>): Edited {
  const { spotHoursPerWeek } = changed;
  if (spotHoursPerWeek !== undefined && !(spotHoursPerWeek >= 0 && spotHoursPerWeek <= 1_000_000)) {
    return { refused: 'number-is-out-of-range' };
  }
  const assumptions = { ...scenario.assumptions, ...changed };
  const keys = Object.keys(changed) as (keyof Assumptions)[];
  const isSame = keys.every(
    (key) => JSON.stringify(assumptions[key]) === JSON.stringify(scenario.assumptions[key]),
  );
  return isSame ? { refused: 'nothing-would-change' } : { ...scenario, assumptions };
}
