import { keepIfSame } from '../../../core/figures/keep-if-same.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { YearsWish } from '../../../core/years/years-wish.ts';
import type { YearsRun } from '../../../store/futures.ts';

/** What has become of years that were run: they hold, or are of another plan, or something has changed since. */
export type YearsAge = 'current' | 'other-plan' | 'plan-changed' | 'wish-changed';

/** How years that were run stand to the plan on the desk and to what is asked now. */
export function yearsAge(run: YearsRun, scenario: Scenario, wish: YearsWish): YearsAge {
  if (run.of.id !== scenario.id) return 'other-plan';
  if (!isSame(partsThatCount(scenario), partsThatCount(run.of))) return 'plan-changed';
  return isSame(wish, run.wish) ? 'current' : 'wish-changed';
}

/** The parts of a plan that the years depend on: not its names, colours, notes, bids, locks and checks. */
function partsThatCount({ lots, cuts, assignment, appointments, standby, assumptions }: Scenario) {
  const { weights: _, ...assumed } = assumptions;
  return { lots: lots.map(({ id }) => id), cuts, assignment, appointments, standby, assumed };
}

function isSame<T>(now: T, then: T): boolean {
  return keepIfSame(now, then) === then;
}
