import type { Alternative } from './alternative.ts';
import type { SuggestRequest } from './lot-facts.ts';
import { lotTaskOf } from './lot-task-of.ts';
import { alternativeOf, compareByWish } from './measure-alternative.ts';
import { lean, type PlannedSearch } from './plan-searches.ts';
import { searchNear, searchWithin } from './search-within.ts';

/** How one search stands. What it has found is measured only when it is asked for. */
export interface SearchStand {
  readonly iterations: number;
  readonly best: () => Alternative;
}

/**
 * Runs one search a few milliseconds at a time; it ends with its iterations, and gives what it found. One of the
 * second round begins from the plan nearest to the wish of those that were found in the first.
 */
export function* runSearch(
  request: SuggestRequest,
  search: PlannedSearch,
  foundFirst: readonly Alternative[] = [],
): Generator<SearchStand, Alternative> {
  const { leaning, lotCount, neverWorse, seed, round, isNear } = search;
  const begin = foundFirst
    .filter(({ lots }) => lots.length === lotCount)
    .toSorted((a, b) => compareByWish(request, a, b))[0];
  const from = round === 1 ? begin : undefined;
  const asked = lotTaskOf(request, lotCount, neverWorse, from);
  const { task } = leaning === null ? asked : lotTaskOf(lean(request, leaning), lotCount, neverWorse, from);
  const measured = (assignment: Int16Array) => alternativeOf(request, asked, assignment, leaning);
  const steps = (isNear ? searchNear : searchWithin)(task, seed, search.iterations);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const { best, iterations } = step.value;
    yield { iterations, best: () => measured(best.assignment) };
  }
  return measured(step.value.assignment);
}
