import type { Alternative, Suggestion, SuggestProgress } from '../core/suggest/alternative.ts';
import type { SearchReport } from '../core/suggest/gather-progress.ts';
import type { SuggestRequest } from '../core/suggest/lot-facts.ts';
import { runJob, type JobOptions } from './run-job.ts';
import type { LotsRequest } from './search-lots.worker.ts';
import SearchWorker from './search-lots.worker.ts?worker&inline';
import { shareSearches } from './share-searches.ts';

/** More workers than this would each find little more. */
const MOST_WORKERS = 4;

/**
 * Searches for better lots off the main thread, on as many cores as are free. `onProgress` always has a plan
 * that could be used; aborting the signal ends the work at once, and what was told last stays good.
 */
export function suggestElsewhere(
  request: SuggestRequest,
  options: JobOptions<SuggestProgress>,
): Promise<Suggestion> {
  // One core is left to the page.
  const workers = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1));
  return shareSearches(
    request,
    workers,
    (dealt, foundFirst, told) =>
      runJob<LotsRequest, readonly Alternative[], SearchReport>(
        'Searching for lots',
        startWorker,
        { ask: 'search', request, dealt, foundFirst },
        told,
      ),
    options,
  );
}

/** Looks off the main thread for the fewest changes that make each lot one piece and keep it inside the bands. */
export function tidyElsewhere(
  request: SuggestRequest,
  options: JobOptions<SuggestProgress>,
): Promise<Suggestion> {
  return runJob<LotsRequest, Suggestion, SuggestProgress>(
    'Tidying the lots',
    startWorker,
    { ask: 'tidy', request },
    options,
  );
}

/** Its program is part of the page: with data open nothing more may be asked of the network. */
function startWorker(): Worker {
  return new SearchWorker();
}
