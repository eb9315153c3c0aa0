import type { FoundPlan, LotTask, SearchStep } from '../districting/lot-task.ts';
import { searchLots } from '../districting/search-lots.ts';

/** After so many steps one after another that tried nothing, there is nothing that could move. */
const MOST_IDLE_STEPS = 100;

/** Searches for so many iterations, a step of a few milliseconds at a time, and gives the best it found. */
export function* searchWithin(
  task: LotTask,
  seed: number,
  iterations: number,
): Generator<SearchStep, FoundPlan> {
  let [tried, idle] = [0, 0];
  for (const step of searchLots(task, seed)) {
    idle = step.iterations - tried > 1 ? 0 : idle + 1;
    tried = step.iterations;
    if (tried >= iterations || idle > MOST_IDLE_STEPS) return step.best;
    yield step;
  }
  throw new Error('A search for lots goes on until it is ended.');
}
