import type { Assignment } from '../scenario/scenario.ts';
import { allocate } from './allocate.ts';
import { UNMET, type Placing } from './allocation.ts';
import type { Demand } from './demand.ts';
import { cellsOf } from './fill-tables.ts';
import { metresToTaker } from './metres-to-taker.ts';
import type { Offers } from './offers.ts';
import { placingAims } from './placing-aims.ts';
import { NONE, placingPart, type PlacingPart } from './placing-part.ts';
import { scorePlacing } from './placing-score.ts';
import { placingTask } from './placing-task.ts';
import { provePart } from './prove-part.ts';
import { seatTargets } from './seat-targets.ts';
import { splitTask } from './split-task.ts';
import { sumPart } from './sum-part.ts';
import { noTakers } from './takers.ts';

/** What is proven within about a second. */
const MOST_PACKAGES = 250;
const MOST_CELLS = 4_000_000;

/**
 * Places packages with providers as well as they can be placed, by the five aims of `scorePlacing` in their order,
 * and says how far that is proven.
 */
export function placePackages(demand: Demand, offers: Offers, assignment: Assignment): Placing {
  const task = placingTask(demand, offers, assignment);
  const targets = seatTargets(offers);
  const metresTo = metresToTaker(demand);
  const quick = noTakers(demand.packageCount);
  allocate(demand, { ...offers, spotMinutes: 0 }, assignment, quick);
  const taker = quick.taker;
  let provenAims = 5;
  let leastUnmetMinutes = 0;
  for (let at = 0; at < demand.packageCount; at++) {
    if (task.fixed[at]! < 0 && task.group[at]! < 0) leastUnmetMinutes += demand.weeklyMinutes[at]!;
  }
  for (const places of splitTask(task)) {
    const part = placingPart(task, places);
    if (part.at.length > MOST_PACKAGES || cellsOf(part) > MOST_CELLS) {
      provenAims = 0;
      continue;
    }
    const aims = placingAims(part, offers, targets, metresTo);
    const proven = provePart(part, aims, optionsOf(part, taker), sumPart(part, aims, offers, targets));
    provenAims = Math.min(provenAims, proven.provenAims);
    leastUnmetMinutes += proven.leastUnmetMinutes;
    part.at.forEach((place, p) => {
      const its = part.store[proven.chosen[p]!]!;
      taker[place] = its === NONE ? UNMET : part.provider[its]!;
    });
  }
  return {
    taker,
    proof: { ...scorePlacing(demand, offers, assignment, taker), leastUnmetMinutes, provenAims },
  };
}

/** The options that say who takes the packages of a part. */
function optionsOf({ at, firstOption, store, provider }: PlacingPart, taker: Int16Array): Int32Array {
  return at.map((place, p) => {
    let option = firstOption[p]!;
    while (store[option] !== NONE && provider[store[option]!] !== taker[place]) option++;
    return option;
  });
}
