import type { Alternative } from './alternative.ts';
import type { SuggestRequest } from './lot-facts.ts';
import { lotTaskOf } from './lot-task-of.ts';
import { alternativeOf } from './measure-alternative.ts';
import { lean, type PlannedSearch } from './plan-searches.ts';
import { searchWithin } from './search-within.ts';

/** How one search stands. What it has found is measured only when it is asked for. */
export interface SearchStand {
  readonly iterations: number;
  readonly best: () => Alternative;
}

/** Runs one search a few milliseconds at a time; it ends with its iterations, and gives what it found. */
export function* runSearch(
  request: SuggestRequest,
  search: PlannedSearch,
): Generator<SearchStand, Alternative> {
  const { leaning, lotCount, neverWorse, seed } = search;
  const asked = lotTaskOf(request, lotCount, neverWorse);
  const { task } = leaning === null ? asked : lotTaskOf(lean(request, leaning), lotCount, neverWorse);
  const measured = (assignment: Int16Array) => alternativeOf(request, asked, assignment, leaning);
  const steps = searchWithin(task, seed, search.iterations);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const { best, iterations } = step.value;
    yield { iterations, best: () => measured(best.assignment) };
  }
  return measured(step.value.assignment);
}
