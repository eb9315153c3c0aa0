import { anneal } from './anneal.ts';
import { drawCooling, FRESH_HEAT, WARM_HEAT } from './draw-cooling.ts';
import { isBetterPlan } from './is-better-plan.ts';
import { keepBest } from './keep-best.ts';
import { lotGround } from './lot-ground.ts';
import type { FoundPlan, LotTask, SearchStep } from './lot-task.ts';
import { measurePlan } from './measure-plan.ts';
import { seededRandom } from './random.ts';
import { searchState } from './search-state.ts';
import { shakePlan } from './shake-plan.ts';
import { startPlans } from './start-plans.ts';

/**
 * Plans that begin a contest; the better half goes on from round to round. Many lots lie in more ways beside each
 * other, and how they do is what a contest settles.
 */
const ENTRANTS = 16;
const ENTRANTS_OF_MANY_LOTS = 32;
const MANY_LOTS = 9;
/** Flips a block of a cooling: in the first round of the first contest, and at most. */
const FIRST_FLIPS = 100;
const MOST_FLIPS = 6400;
/** Flips in small between contests, for each of the contest before. */
const IN_SMALL = 3;
/** How many times hotter a cooling may begin while no plan within hard bands is found: there may be very few. */
const OUTSIDE_HEAT = 10;

/**
 * Looks for the best lots, for ever: take as many steps as there is time for. The first is a plan that can be used,
 * and no step takes long. The same task and seed give the same steps.
 *
 * Contest upon contest, each with twice as many flips: plans from several beginnings are annealed, the better half
 * of them goes on, with twice the flips again, until one is left. In between, the best of all is improved in small:
 * a few lots that lie together are shared out anew and annealed by themselves.
 */
export function* searchLots(task: LotTask, seed: number): Generator<SearchStep, never> {
  const random = seededRandom(seed);
  const ground = lotGround(task);
  const start = startPlans(ground, random);
  let best = measurePlan(task, start(0));
  const limits = task.terms.map(({ guarded }, at) =>
    guarded && task.neverWorse && task.current !== null ? best.values[at]! : Infinity,
  );
  const state = searchState(ground, limits);
  const kept = keepBest(state);
  const shake = shakePlan(ground, random);
  const entrants = task.lotCount < MANY_LOTS ? ENTRANTS : ENTRANTS_OF_MANY_LOTS;
  let iterations = 0;
  yield { best, iterations };

  /** Anneals what is loaded. */
  function* cool(flips: number, [least, most]: readonly [number, number]): Generator<SearchStep, FoundPlan> {
    const isOutside = task.bandCost === null && best.excess > 0;
    const heat = [least, isOutside ? OUTSIDE_HEAT * most : most] as const;
    kept.restart();
    for (const tried of anneal(state, drawCooling(state, flips, heat, random), random, kept)) {
      iterations += tried;
      yield { best, iterations };
    }
    const found = measurePlan(task, kept.lotOf.slice());
    const isAllowed = found.values.every((value, at) => value <= limits[at]!);
    if (isAllowed && isBetterPlan(task, found, best)) best = found;
    yield { best, iterations: ++iterations };
    return found;
  }

  for (let flipsEach = FIRST_FLIPS; ; flipsEach = Math.min(MOST_FLIPS, 2 * flipsEach)) {
    const begun = iterations;
    let plans: FoundPlan[] = [];
    for (let entrant = 0; entrant < entrants; entrant++) {
      state.load(start(entrant), null);
      plans.push(yield* cool(flipsEach * task.blockCount, FRESH_HEAT));
    }
    for (let flips = 2 * flipsEach; plans.length > 1; flips *= 2) {
      plans.sort((one, other) => (isBetterPlan(task, one, other) ? -1 : 1));
      plans = plans.slice(0, plans.length / 2);
      for (const [at, plan] of plans.entries()) {
        state.load(plan.assignment, null);
        const found = yield* cool(flips * task.blockCount, WARM_HEAT);
        if (isBetterPlan(task, found, plan)) plans[at] = found;
      }
    }
    for (const until = iterations + IN_SMALL * (iterations - begun); iterations < until;) {
      const shaken = shake(best.assignment);
      state.load(shaken.lotOf, shaken.among);
      yield* cool(flipsEach * shaken.blockCount, WARM_HEAT);
    }
  }
}
