import type { Assignment } from '../scenario/scenario.ts';
import { allocate } from './allocate.ts';
import { UNMET, type Placing } from './allocation.ts';
import type { Demand } from './demand.ts';
import type { Offers } from './offers.ts';
import { noTakers } from './takers.ts';

/** Places packages with providers. */
export function placePackages(demand: Demand, offers: Offers, assignment: Assignment): Placing {
  const takers = noTakers(demand.packageCount);
  allocate(demand, { ...offers, spotMinutes: 0 }, assignment, takers);
  let unmetMinutes = 0;
  takers.taker.forEach((taker, at) => (unmetMinutes += taker === UNMET ? demand.weeklyMinutes[at]! : 0));
  return {
    taker: takers.taker,
    proof: {
      unmetMinutes,
      leastUnmetMinutes: 0,
      outsideMinutes: 0,
      peopleChanging: 0,
      shareMinutes: 0,
      travelKilometreMinutes: 0,
      provenAims: 0,
    },
  };
}
