import type { Alternative, Suggestion, SuggestProgress } from './alternative.ts';
import { chooseAlternatives } from './choose-alternatives.ts';
import { gatherProgress } from './gather-progress.ts';
import type { SuggestRequest } from './lot-facts.ts';
import { planSearches, ROUNDS, totalIterations } from './plan-searches.ts';
import { runSearch } from './run-search.ts';

/** Runs all searches of a wish one after another; each yield says how far they are when it is asked. */
export function* suggestLots(request: SuggestRequest): Generator<() => SuggestProgress, Suggestion> {
  const searches = planSearches(request);
  const gather = gatherProgress(request, searches);
  const found = new Array<Alternative>(searches.length);
  for (const round of ROUNDS) {
    const foundFirst = Object.values(found);
    for (const [search, planned] of searches.entries()) {
      if (planned.round !== round) continue;
      const steps = runSearch(request, planned, foundFirst);
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) {
        const stand = step.value;
        yield () => gather({ search, iterations: stand.iterations, best: stand.best() });
      }
      const best = step.value;
      found[search] = best;
      yield () => gather({ search, iterations: planned.iterations, best });
    }
  }
  return chooseAlternatives(request, found, totalIterations(searches));
}
