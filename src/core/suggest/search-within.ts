import type { FoundPlan, LotTask, SearchStep } from '../districting/lot-task.ts';
import { searchLots } from '../districting/search-lots.ts';

/** Iterations a block without a better plan after which a search near one begins again. */
const PATIENCE = 200;
/** After so many steps one after another that tried nothing, there is nothing that could move. */
const MOST_IDLE_STEPS = 100;

/** Searches for so many iterations, a step of a few milliseconds at a time, and gives the best it found. */
export function* searchWithin(
  task: LotTask,
  seed: number,
  iterations: number,
): Generator<SearchStep, FoundPlan> {
  return (yield* stepsOf(task, seed, iterations, () => false)).best;
}

/**
 * Searches near the plan to begin with: as soon as a search finds a better one, or has tried for a while, another
 * begins from the best so far. With few iterations that finds better plans than one long search, which spends
 * them on plans begun afresh; but it does not look far.
 */
export function* searchNear(
  task: LotTask,
  seed: number,
  iterations: number,
): Generator<SearchStep, FoundPlan> {
  let begin = task;
  let done = 0;
  for (let round = 0; ; round++) {
    const most = Math.min(PATIENCE * task.blockCount, iterations - done);
    const steps = stepsOf(begin, seed + round, most, (best, first) => best !== first);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      yield { best: step.value.best, iterations: done + step.value.iterations };
    }
    const { best, isStuck } = step.value;
    done += step.value.iterations;
    if (isStuck || done >= iterations) return best;
    begin = { ...task, current: best.assignment };
  }
}

/** The steps of a search until it has tried enough, finds what is enough, or finds nothing that could move. */
function* stepsOf(
  task: LotTask,
  seed: number,
  iterations: number,
  isEnough: (best: FoundPlan, first: FoundPlan) => boolean,
): Generator<SearchStep, SearchStep & { readonly isStuck: boolean }> {
  let first: FoundPlan | null = null;
  let [tried, idle] = [0, 0];
  for (const step of searchLots(task, seed)) {
    first ??= step.best;
    idle = step.iterations - tried > 1 ? 0 : idle + 1;
    tried = step.iterations;
    const isStuck = idle > MOST_IDLE_STEPS;
    if (isStuck || tried >= iterations || isEnough(step.best, first)) return { ...step, isStuck };
    yield step;
  }
  throw new Error('A search for lots goes on until it is ended.');
}
