import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { LotWish } from '../../../core/suggest/lot-wish.ts';
import type { LotSearch } from '../../../store/futures.ts';
import { ageOf, type Age } from '../age-of.ts';

/** How a search stands to the plan on the desk and to what is asked now. */
export function searchAge(search: LotSearch, onDesk: Scenario, wish: LotWish): Age {
  return ageOf(search, onDesk, wish, partsThatCount);
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
