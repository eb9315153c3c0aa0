import type { Alternative, SuggestProgress } from './alternative.ts';
import type { SuggestRequest } from './lot-facts.ts';
import { compareByWish } from './measure-alternative.ts';
import { totalIterations, type PlannedSearch } from './plan-searches.ts';

/** How one of several searches stands. */
export interface SearchReport {
  /** Its place among the searches. */
  readonly search: number;
  readonly iterations: number;
  readonly best: Alternative;
}

/** Gathers what searches report, in whatever order they do, into how they stand together. */
export function gatherProgress(
  request: SuggestRequest,
  searches: readonly PlannedSearch[],
): (report: SearchReport) => SuggestProgress {
  const iterations = new Float64Array(searches.length);
  const all = totalIterations(searches);
  let best: Alternative | null = null;
  return (report) => {
    const { search } = report;
    iterations[search] = Math.max(iterations[search]!, report.iterations);
    if (best === null || compareByWish(request, report.best, best) < 0) best = report.best;
    const done = iterations.reduce((sum, each, at) => sum + Math.min(each, searches[at]!.iterations), 0);
    return {
      done: all === 0 ? 1 : done / all,
      iterations: iterations.reduce((sum, each) => sum + each, 0),
      best,
    };
  };
}
