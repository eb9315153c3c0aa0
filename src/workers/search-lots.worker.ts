import type { Alternative, Suggestion, SuggestProgress } from '../core/suggest/alternative.ts';
import type { SearchReport } from '../core/suggest/gather-progress.ts';
import type { SuggestRequest } from '../core/suggest/lot-facts.ts';
import { runSearch } from '../core/suggest/run-search.ts';
import { tidyLots } from '../core/suggest/tidy-lots.ts';
import { serveJob, type JobScope } from './serve-job.ts';
import type { DealtSearch } from './share-searches.ts';

export type LotsRequest = SearchRequest | { readonly ask: 'tidy'; readonly request: SuggestRequest };

interface SearchRequest {
  readonly ask: 'search';
  readonly request: SuggestRequest;
  readonly dealt: readonly DealtSearch[];
  /** What the searches of the round before found. */
  readonly foundFirst: readonly Alternative[];
}

/** No hand can use what is told more often. */
const MILLISECONDS_APART = 250;

serveJob<LotsRequest, readonly Alternative[] | Suggestion, SearchReport | SuggestProgress>(
  self as unknown as JobScope,
  (job, tell) => {
    let told = -Infinity;
    const tellNowAndThen = (report: () => SearchReport | SuggestProgress) => {
      if (performance.now() - told < MILLISECONDS_APART) return;
      tell(report());
      told = performance.now();
    };
    if (job.ask === 'search') return job.dealt.map((dealt) => search(job, dealt, tell, tellNowAndThen));
    const steps = tidyLots(job.request);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) tellNowAndThen(step.value);
    return step.value;
  },
);

function search(
  { request, foundFirst }: SearchRequest,
  { search, planned }: DealtSearch,
  tell: (report: SearchReport) => void,
  tellNowAndThen: (report: () => SearchReport) => void,
): Alternative {
  const steps = runSearch(request, planned, foundFirst);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const { iterations, best } = step.value;
    tellNowAndThen(() => ({ search, iterations, best: best() }));
  }
  tell({ search, iterations: planned.iterations, best: step.value });
  return step.value;
}
