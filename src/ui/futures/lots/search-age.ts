import { keepIfSame } from '../../../core/figures/keep-if-same.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { LotWish } from '../../../core/suggest/lot-wish.ts';
import type { LotSearch } from '../../../store/futures.ts';

/** What has become of plans that were found: they hold, are of another plan, or something has changed since. */
export type SearchAge = 'current' | 'other-plan' | 'plan-changed' | 'wish-changed';

/** How a search stands to the plan on the desk and to what is asked now. */
export function searchAge(search: LotSearch, onDesk: Scenario, wish: LotWish): SearchAge {
  if (search.of.id !== onDesk.id) return 'other-plan';
  if (!isSame(partsThatCount(onDesk), partsThatCount(search.of))) return 'plan-changed';
  return isSame(wish, search.wish) ? 'current' : 'wish-changed';
}

/** The parts of a plan that lots are suggested by: not its names of lots, notes, bids and money. */
function partsThatCount({
  lots,
  cuts,
  assignment,
  appointments,
  locks,
  links,
  rules,
  assumptions,
}: Scenario) {
  const bands = lots.map(({ id, viability }) => ({ id, viability }));
  const { demand, placing } = assumptions;
  return { bands, cuts, assignment, appointments, locks, links, band: rules.viability, demand, placing };
}

function isSame<T>(now: T, then: T): boolean {
  return keepIfSame(now, then) === then;
}
