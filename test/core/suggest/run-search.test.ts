import { describe, expect, test } from 'vitest';
import { runSearch, type SearchStand } from '../../../src/core/suggest/run-search.ts';
import type { Alternative } from '../../../src/core/suggest/alternative.ts';
import { aPlanToAsk } from './a-lot-request.ts';

const area = {
  blocks: 'ABCD/EFGH/IJKL',
  packages: [...'ABCDEFGHIJKL'].map((block) => ({ block, hours: 1 })),
};
const { ask } = aPlanToAsk(area, (words) => words.withLot('West', 'ABCDEFGH').withLot('East', 'IJKL'));
const request = ask({ weights: { compact: 5, stay: 1 } });
const planned = { leaning: null, lotCount: 2, neverWorse: false, seed: 3, iterations: 3000 };

function run(search: Parameters<typeof runSearch>[1]): { stands: SearchStand[]; found: Alternative } {
  const steps = runSearch(request, search);
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
    expect(found.cost).toBeLessThanOrEqual(stands[0]!.best().cost);
  });

  test('that leans is measured by the wish as it stands', () => {
    const { found } = run({ ...planned, leaning: 'fewer-changes' });
    expect(found.leaning).toBe('fewer-changes');
    // Six hours each is even: two of eight blocks have to move.
    expect(found.changes.blocks).toBe(2);
    const again = run({ ...planned, iterations: 0 }).found;
    expect(again.leaning).toBeNull();
    expect(found.cost).toBeCloseTo((5 * compactOf(found)) / 6 + (1 * 2) / 6 / 6, 9);
  });

  function compactOf({ values }: Alternative): number {
    const today = run({ ...planned, iterations: 0 }).stands;
    expect(today).toEqual([]);
    return values.compact / scaleOfCompact;
  }
});

const scaleOfCompact = compactToday();

/** Of the two rectangles that are today's lots. */
function compactToday(): number {
  const { facts } = request;
  let sum = 0;
  for (const lot of [1, 2]) {
    const blocks = [...facts.assignment.keys()].filter((block) => facts.assignment[block] === lot);
    const middle = (of: Float64Array) =>
      blocks.reduce((total, block) => total + of[block]!, 0) / blocks.length;
    const [x, y] = [middle(facts.x), middle(facts.y)];
    for (const block of blocks) sum += (60 * ((facts.x[block]! - x) ** 2 + (facts.y[block]! - y) ** 2)) / 1e6;
  }
  return sum;
}
