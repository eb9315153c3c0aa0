import type { Alternative, Suggestion, SuggestProgress } from '../core/suggest/alternative.ts';
import { chooseAlternatives } from '../core/suggest/choose-alternatives.ts';
import { gatherProgress, type SearchReport } from '../core/suggest/gather-progress.ts';
import type { SuggestRequest } from '../core/suggest/lot-facts.ts';
import { planSearches, ROUNDS, totalIterations, type PlannedSearch } from '../core/suggest/plan-searches.ts';
import type { JobOptions } from './run-job.ts';

/** A search with its place among all of a wish. */
export interface DealtSearch {
  readonly search: number;
  readonly planned: PlannedSearch;
}

/** Runs some of the searches one after another and gives what each found, in their order. */
export type RunSearches = (
  dealt: readonly DealtSearch[],
  foundFirst: readonly Alternative[],
  options: JobOptions<SearchReport>,
) => Promise<readonly Alternative[]>;

/**
 * Deals the searches of a wish out to so many hands, round by round, and chooses from what all of them found:
 * the same, however many hands there are. Where one fails the others are ended.
 */
export async function shareSearches(
  request: SuggestRequest,
  hands: number,
  run: RunSearches,
  { onProgress, signal }: JobOptions<SuggestProgress>,
): Promise<Suggestion> {
  const searches = planSearches(request);
  const gather = gatherProgress(request, searches);
  const control = new AbortController();
  const cancel = () => control.abort(signal!.reason);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  const tell = (report: SearchReport) => {
    const progress = gather(report);
    onProgress?.(progress);
  };
  const found = new Array<Alternative>(searches.length);
  const runHand = async (dealt: readonly DealtSearch[], foundFirst: readonly Alternative[]) => {
    if (dealt.length === 0) return;
    const best = await run(dealt, foundFirst, { onProgress: tell, signal: control.signal });
    dealt.forEach(({ search }, at) => (found[search] = best[at]!));
  };
  try {
    for (const round of ROUNDS) {
      const foundFirst = Object.values(found);
      const ofRound = searches
        .map((planned, search) => ({ planned, search }))
        .filter(({ planned }) => planned.round === round);
      const dealt = Array.from({ length: hands }, (_, hand) =>
        ofRound.filter((_each, at) => at % hands === hand),
      );
      await Promise.all(dealt.map((ofHand) => runHand(ofHand, foundFirst)));
    }
  } catch (error) {
    control.abort(error);
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
  return chooseAlternatives(request, found, totalIterations(searches));
}
