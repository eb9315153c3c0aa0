import { searchLots } from '../districting/search-lots.ts';
import type { Alternative } from './alternative.ts';
import type { SuggestRequest } from './lot-facts.ts';
import { lotTaskOf } from './lot-task-of.ts';
import { alternativeOf } from './measure-alternative.ts';
import { lean, type PlannedSearch } from './plan-searches.ts';

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
  for (const { best, iterations } of searchLots(task, seed)) {
    const measured = () => alternativeOf(request, asked, best.assignment, leaning);
    if (iterations >= search.iterations) return measured();
    yield { iterations, best: measured };
  }
  throw new Error('A search for lots goes on until it is ended.');
}
