import { describe, expect, test, vi } from 'vitest';
import type { SuggestProgress } from '../../src/core/suggest/alternative.ts';
import { runSearch } from '../../src/core/suggest/run-search.ts';
import { suggestLots } from '../../src/core/suggest/suggest-lots.ts';
import { shareSearches, type RunSearches } from '../../src/workers/share-searches.ts';
import { aPlanToAsk } from '../core/suggest/a-lot-request.ts';

const blocks = [...'ABCDEFGH'];
const { ask } = aPlanToAsk(
  { blocks: 'ABCD/EFGH', packages: blocks.map((block, at) => ({ block, hours: 1 + at })) },
  (words) => words.withLot('West', 'AE').withLot('East', 'BCDFGH'),
);
const request = ask({ bandPercent: 20, weights: { compact: 5, 'even-hours': 3, stay: 2 } });

/** Runs searches in this thread, and tells of each when it is done. */
const runHere: RunSearches = async (dealt, foundFirst, { onProgress }) =>
  dealt.map(({ search, planned }) => {
    const steps = runSearch(request, planned, foundFirst);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    onProgress?.({ search, iterations: planned.iterations, best: step.value });
    return step.value;
  });

describe('searches shared out to several hands', () => {
  test('find the same, however many hands there are, as one after another', async () => {
    const steps = suggestLots(request);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    for (const hands of [1, 3, 20]) {
      expect(await shareSearches(request, hands, runHere, {})).toEqual(step.value);
    }
  });

  test('tell how far all of them are together', async () => {
    const told: SuggestProgress[] = [];
    const suggestion = await shareSearches(request, 2, runHere, {
      onProgress: (progress) => told.push(progress),
    });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(told.at(-1)).toMatchObject({ done: 1, iterations: suggestion.iterations });
  });

  test('all end where one fails', async () => {
    const ended: unknown[] = [];
    const run: RunSearches = (dealt, _, { signal }) => {
      if (dealt[0]!.search === 1) return Promise.reject(new Error('no more ink'));
      return new Promise((_resolve, reject) => {
        signal!.addEventListener('abort', () => {
          ended.push(dealt[0]!.search);
          reject(signal!.reason as Error);
        });
      });
    };
    // Of five searches these three are of the first round.
    await expect(shareSearches(request, 3, run, {})).rejects.toThrow('no more ink');
    expect(ended).toEqual([0, 4]);
  });

  test('end when they are cancelled, with the reason', async () => {
    const control = new AbortController();
    const run: RunSearches = (_dealt, _found, { signal }) =>
      new Promise((_resolve, reject) => {
        if (signal!.aborted) reject(signal!.reason as Error);
        signal!.addEventListener('abort', () => reject(signal!.reason as Error));
      });
    const job = shareSearches(request, 2, run, { signal: control.signal });
    control.abort(new Error('enough'));
    await expect(job).rejects.toThrow('enough');
    const runNone = vi.fn<RunSearches>(run);
    await expect(shareSearches(request, 2, runNone, { signal: control.signal })).rejects.toThrow('enough');
  });
});
