import { expect, test } from 'vitest';
import type { Alternative } from '../../../src/core/suggest/alternative.ts';
import { gatherProgress } from '../../../src/core/suggest/gather-progress.ts';
import type { PlannedSearch } from '../../../src/core/suggest/plan-searches.ts';
import { aPlanToAsk } from './a-lot-request.ts';
import { anAlternative } from './an-alternative.ts';

const searches = [100, 300].map((iterations, seed): PlannedSearch => ({
  leaning: null,
  lotCount: 2,
  neverWorse: false,
  round: 0,
  isNear: false,
  seed,
  iterations,
}));
const request = aPlanToAsk({ blocks: 'AB' }, (words) => words).ask();
const report = (search: number, iterations: number, best: Alternative) => ({ search, iterations, best });

test('searches are done by their iterations together, in whatever order they report', () => {
  const gather = gatherProgress(request, searches);
  const best = anAlternative();
  expect(gather(report(1, 150, best))).toEqual({ done: 150 / 400, iterations: 150, best });
  expect(gather(report(0, 120, best))).toEqual({ done: 250 / 400, iterations: 270, best });
  // A report that was overtaken takes nothing back.
  expect(gather(report(1, 20, best)).done).toBe(250 / 400);
  expect(gather(report(1, 300, best)).done).toBe(1);
});

test('the best so far is in one piece first, then inside its bands, then the one that costs least', () => {
  const gather = gatherProgress(request, searches);
  const steps = [
    anAlternative({ isContiguous: false, cost: 1 }),
    anAlternative({ outOfBandMinutes: 60, cost: 9 }),
    anAlternative({ outOfBandMinutes: 60, cost: 8 }),
    anAlternative({ cost: 10 }),
  ];
  steps.forEach((best, at) => expect(gather(report(at % 2, at, best)).best).toBe(best));
  for (const worse of [...steps, anAlternative({ cost: 11 })]) {
    expect(gather(report(0, 9, worse)).best).toBe(steps[3]);
  }
});
