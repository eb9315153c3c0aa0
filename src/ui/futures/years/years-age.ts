import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { YearsWish } from '../../../core/years/years-wish.ts';
import type { YearsRun } from '../../../store/futures.ts';
import { ageOf, type Age } from '../age-of.ts';

/** How years that were run stand to the plan on the desk and to what is asked now. */
export function yearsAge(run: YearsRun, scenario: Scenario, wish: YearsWish): Age {
  return ageOf(run, scenario, wish, partsThatCount);
}

/** The parts of a plan that the years depend on: not its names, colours, notes, bids, locks and checks. */
function partsThatCount({ lots, cuts, assignment, appointments, standby, assumptions }: Scenario) {
  const { weights: _, ...assumed } = assumptions;
  return { lots: lots.map(({ id }) => id), cuts, assignment, appointments, standby, assumed };
}
