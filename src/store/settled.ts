import type { Placing } from '../core/allocation/allocation.ts';
import type { Demand } from '../core/allocation/demand.ts';
import type { Placed } from '../core/figures/read-figures.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Settled } from './planner.ts';

/** Best placings of plans as committed: going back to one that was seen settles at once. */
const known = new WeakMap<Scenario, Settled>();

export function keepSettled(scenario: Scenario, settled: Settled): void {
  known.set(scenario, settled);
}

/** How to read a committed plan: by its best placing where that is known, otherwise following the latest one. */
export function placedAsKnown(scenario: Scenario, demand: Demand, latest: Settled | null): Placed {
  const placing = knownPlacing(scenario, demand);
  return placing === null ? placedAsBefore(demand, latest) : { placing };
}

/** The best placing of a committed plan, where it was worked out already. */
export function knownPlacing(scenario: Scenario, { order }: Demand): Placing | null {
  const settled = known.get(scenario);
  return settled?.order === order ? settled.placing : null;
}

/** How to read a plan that a hand is changing: by the quick answer that follows the latest placing. */
export function placedAsBefore(demand: Demand, latest: Settled | null): Placed {
  return { settled: latestTaker(demand, latest) };
}

/** Who takes each package of a demand by the latest placing; null where that is of another demand. */
export function latestTaker({ order }: Demand, latest: Settled | null): Int16Array | null {
  return latest?.order === order ? latest.placing.taker : null;
}

/** A placing with the demand it is of. */
export function settledOf({ order }: Demand, placing: Placing): Settled {
  return { order, placing };
}
