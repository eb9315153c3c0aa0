import type { Assignment } from '../scenario/scenario.ts';
import { UNMET, type Placing } from '../allocation/allocation.ts';
import type { Demand } from '../allocation/demand.ts';
import { cellsOf } from './fill-tables.ts';
import { metresToTaker } from './metres-to-taker.ts';
import type { Offers } from '../allocation/offers.ts';
import { placeMany } from './place-many.ts';
import { placingAims } from './placing-aims.ts';
import { NONE, placingPart, type PlacingPart } from './placing-part.ts';
import { scorePlacing } from './placing-score.ts';
import { placingTask, type PlacingTask } from './placing-task.ts';
import { provePart } from './prove-part.ts';
import type { RelaxedTask } from './relax-task.ts';
import { seatTargets } from './seat-targets.ts';
import { splitTask } from './split-task.ts';
import { sumPart } from './sum-part.ts';
import { NO_SEAT } from '../allocation/takers.ts';

/** Parts of no more packages, and of tables of no more numbers, are proven; that takes about a second at most. */
const MOST_PACKAGES = 250;
const MOST_CELLS = 8_000_000;

/**
 * Places packages with providers as well as they can be placed, by the five aims of `scorePlacing` in their order,
 * and says how far that is proven. A task is first solved as if packages could be divided, and rounded; then each
 * part of it that is small enough is searched for the best there is (`provePart`). For larger parts the divided
 * solution is the bound: what comes to as little as it does is the best. The same task has the same answer always.
 * With a smaller `aimCount` only the first so many aims are searched for, and the others fall as they may: a
 * what-if that asks for hours alone is answered many times as fast.
 */
export function placePackages(
  demand: Demand,
  offers: Offers,
  assignment: Assignment,
  aimCount: number = 5,
): Placing {
  const task = placingTask(demand, offers, assignment);
  const targets = seatTargets(offers);
  const metresTo = metresToTaker(demand);
  const { taker, relaxed } = placeMany(task, offers, targets);
  let provenAims = 5;
  let leastUnmetMinutes = nobodysMinutes(task);
  for (const places of splitTask(task)) {
    const part = places.length > MOST_PACKAGES ? null : placingPart(task, places);
    if (part === null || cellsOf(part) > MOST_CELLS) {
      const bounded = boundedBy(task, relaxed, places, taker);
      provenAims = Math.min(provenAims, bounded.provenAims);
      leastUnmetMinutes += bounded.leastUnmetMinutes;
      continue;
    }
    const aims = placingAims(part, offers, targets, metresTo);
    const sum = sumPart(part, aims, offers, targets);
    const proven = provePart(part, aims.slice(0, aimCount), optionsOf(part, taker), sum);
    provenAims = Math.min(provenAims, proven.provenAims);
    leastUnmetMinutes += proven.leastUnmetMinutes;
    part.at.forEach((place, p) => {
      const its = part.store[proven.chosen[p]!]!;
      taker[place] = its === NONE ? UNMET : part.provider[its]!;
    });
  }
  const score = scorePlacing(demand, offers, assignment, taker);
  return { taker, proof: { ...score, leastUnmetMinutes, provenAims } };
}

/** Minutes of packages that are free to be placed and that nobody may have. */
function nobodysMinutes({ demand, fixed, group }: PlacingTask): number {
  return demand.weeklyMinutes.reduce(
    (sum, minutes, at) => (fixed[at] === UNMET && group[at]! < 0 ? sum + minutes : sum),
    0,
  );
}

/** What the divided solution proves of a part of its task: that it is as good in the first aims as it could be. */
function boundedBy(task: PlacingTask, relaxed: RelaxedTask, places: readonly number[], taker: Int16Array) {
  const { demand, group, firstChoice, choiceProvider, choiceSeat } = task;
  const seatOfTaker = (place: number) => {
    let choice = firstChoice[group[place]!]!;
    while (choiceProvider[choice] !== taker[place]) choice++;
    return choiceSeat[choice]!;
  };
  let [unmet, outside, leastUnmetMinutes, leastOutside] = [0, 0, 0, 0];
  for (const place of places) {
    const minutes = demand.weeklyMinutes[place]!;
    if (taker[place] === UNMET) unmet += minutes;
    else if (seatOfTaker(place) === NO_SEAT) outside += minutes;
  }
  for (const its of new Set(places.map((place) => group[place]!))) {
    leastUnmetMinutes += relaxed.unmet[its]!;
    leastOutside += relaxed.outside[its]!;
  }
  const isLeast = unmet === leastUnmetMinutes;
  const isLeastOutside = isLeast && outside === leastOutside;
  return { leastUnmetMinutes, provenAims: Number(isLeast) + Number(isLeastOutside) };
}

/** The options that say who takes the packages of a part. */
function optionsOf({ at, firstOption, store, provider }: PlacingPart, taker: Int16Array): Int32Array {
  return at.map((place, p) => {
    let option = firstOption[p]!;
    while (store[option] !== NONE && provider[store[option]!] !== taker[place]) option++;
    return option;
  });
}
