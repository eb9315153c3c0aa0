import { describe, expect, test } from 'vitest';
import type { Alternative } from '../../../src/core/suggest/alternative.ts';
import { lotScales } from '../../../src/core/suggest/lot-scales.ts';
import type { PlannedSearch } from '../../../src/core/suggest/plan-searches.ts';
import { runSearch, type SearchStand } from '../../../src/core/suggest/run-search.ts';
import { aPlanToAsk } from './a-lot-request.ts';

const area = {
  blocks: 'ABCD/EFGH/IJKL',
  packages: [...'ABCDEFGHIJKL'].map((block) => ({ block, hours: 1 })),
};
const { ask } = aPlanToAsk(area, (words) => words.withLot('West', 'ABCDEFGH').withLot('East', 'IJKL'));
const request = ask({ weights: { compact: 5, stay: 1 } });
const planned: PlannedSearch = {
  leaning: null,
  lotCount: 2,
  neverWorse: false,
  round: 0,
  isNear: false,
  seed: 3,
  iterations: 3000,
};

function run(search: PlannedSearch, foundFirst: readonly Alternative[] = []) {
  const steps = runSearch(request, search, foundFirst);
  const stands: SearchStand[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { stands, found: step.value };
    stands.push(step.value);
  }
}

describe('one search', () => {
  test('begins with a plan that could be used, and ends with its iterations', () => {
    const { stands, found } = run(planned);
    expect(stands[0]!.iterations).toBe(0);
    expect(stands[0]!.best().isContiguous).toBe(true);
    expect(stands.at(-1)!.iterations).toBeLessThan(3000);
    expect(found).toMatchObject({ leaning: null, isContiguous: true, outOfBandMinutes: 0 });
    expect(run({ ...planned, isNear: true }).found).toMatchObject({
      isContiguous: true,
      outOfBandMinutes: 0,
    });
  });

  test('that leans is measured by the wish as it stands', () => {
    const { found } = run({ ...planned, leaning: 'fewer-changes' });
    // Six hours each is even: two of eight blocks have to move.
    expect(found).toMatchObject({ leaning: 'fewer-changes', changes: { blocks: 2, people: 2 } });
    const scales = lotScales(request.facts, 2);
    const { compact, stay } = found.values;
    expect(found.cost).toBeCloseTo((5 * compact) / scales.compact / 6 + stay / scales.stay / 6, 9);
  });

  test('of the second round begins from the best of those found in the first that has as many lots', () => {
    const first = run(planned).found;
    const others = [
      { ...first, lots: first.lots.slice(0, 1), cost: 0 },
      { ...first, outOfBandMinutes: 60, cost: 0 },
    ];
    const none = { ...planned, iterations: 0 };
    const begun = run({ ...none, round: 1 }, [...others, first]).found;
    expect(begun.assignment).toEqual(first.assignment);
    expect(begun.changes).toEqual(first.changes);
    expect(run(none, [first]).found.changes.blocks).toBe(0);
  });
});
