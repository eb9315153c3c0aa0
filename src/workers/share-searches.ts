import type { Alternative, Suggestion, SuggestProgress } from '../core/suggest/alternative.ts';
import { chooseAlternatives } from '../core/suggest/choose-alternatives.ts';
import { gatherProgress, type SearchReport } from '../core/suggest/gather-progress.ts';
import type { SuggestRequest } from '../core/suggest/lot-facts.ts';
import { planSearches, type PlannedSearch } from '../core/suggest/plan-searches.ts';
import type { JobOptions } from './run-job.ts';

/** A search with its place among all of a wish. */
export interface DealtSearch {
  readonly search: number;
  readonly planned: PlannedSearch;
}

/** Runs some of the searches one after another and gives what each found, in their order. */
export type RunSearches = (
  dealt: readonly DealtSearch[],
  options: JobOptions<SearchReport>,
) => Promise<readonly Alternative[]>;

/**
 * Deals the searches of a wish out to so many hands and chooses from what all of them found: the same,
 * however many hands there are. Where one fails the others are ended.
 */
export async function shareSearches(
  request: SuggestRequest,
  hands: number,
  run: RunSearches,
  { onProgress, signal }: JobOptions<SuggestProgress>,
): Promise<Suggestion> {
  const searches = planSearches(request);
  const gather = gatherProgress(searches);
  const control = new AbortController();
  const cancel = () => control.abort(signal!.reason);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  const found = new Array<Alternative>(searches.length);
  const runHand = async (hand: number) => {
    const dealt = searches.flatMap((planned, search) =>
      search % hands === hand ? [{ search, planned }] : [],
    );
    if (dealt.length === 0) return;
    const best = await run(dealt, {
      onProgress: (report) => {
        const progress = gather(report);
        onProgress?.(progress);
      },
      signal: control.signal,
    });
    dealt.forEach(({ search }, at) => (found[search] = best[at]!));
  };
  try {
    await Promise.all(Array.from({ length: hands }, (_, hand) => runHand(hand)));
  } catch (error) {
    control.abort(error);
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
  const iterations = searches.reduce((sum, search) => sum + search.iterations, 0);
  return chooseAlternatives(request, found, iterations);
}
