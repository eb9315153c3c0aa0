import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_LOCKS, type LotId } from '../../../src/core/scenario/scenario.ts';
import type { Suggestion, SuggestProgress } from '../../../src/core/suggest/alternative.ts';
import type { SuggestRequest } from '../../../src/core/suggest/lot-facts.ts';
import { lotTaskOf } from '../../../src/core/suggest/lot-task-of.ts';
import { measureAlternative } from '../../../src/core/suggest/measure-alternative.ts';
import { tidyLots } from '../../../src/core/suggest/tidy-lots.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aPlanToAsk, planToAsk, type WishWords } from './a-lot-request.ts';
import { lotsInPieces, movedThough } from './what-lots-are.ts';

function tidy(request: SuggestRequest): { suggestion: Suggestion; told: SuggestProgress[] } {
  const steps = tidyLots(request);
  const told: SuggestProgress[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { suggestion: step.value, told };
    told.push(step.value());
  }
}

const NO_BANDS: WishWords = { bandPercent: null };
const one = (letters: string) => [...letters].map((block) => ({ block, hours: 1 }));

describe('tidying', () => {
  test('a plan that is tidy suggests nothing', () => {
    const { ask } = aPlanToAsk({ blocks: 'ABCD', packages: one('ABCD') }, (words) =>
      words.withLot('West', 'AB').withLot('East', 'CD'),
    );
    expect(tidy(ask()).suggestion.alternatives).toEqual([]);
    expect(tidy(aPlanToAsk({ blocks: 'AB' }, (words) => words).ask()).suggestion.alternatives).toEqual([]);
  });

  test('a stray goes where fewest people move, whatever else is wished', () => {
    // D of West lies among East, and E of East among West: one of the two, or both, must go.
    const { ask } = aPlanToAsk({ blocks: 'ABCD/EFGH', packages: one('ABBCDDDDEFGGH') }, (words) =>
      words.withLot('West', 'ABDF').withLot('East', 'CGHE'),
    );
    const { suggestion, told } = tidy(ask({ ...NO_BANDS, weights: { compact: 10 } }));
    const [plan] = suggestion.alternatives;
    expect(plan).toMatchObject({ leaning: 'fewer-changes', isContiguous: true, outOfBandMinutes: 0 });
    // C joins West, so that D hangs on to it; E, with nobody but one, stays on A's other side.
    expect(plan!.changes.people).toBe(2);
    expect(told.at(-1)!.done).toBeGreaterThan(0);
    expect(told.every(({ best }) => best.isContiguous)).toBe(true);
  });

  test('brings lots inside their bands with the fewest people', () => {
    const { ask } = aPlanToAsk({ blocks: 'ABCDEF', packages: one('ABCDEF') }, (words) =>
      words.withLot('West', 'A').withLot('East', 'BCDEF'),
    );
    const [plan] = tidy(ask({ bandPercent: 40 })).suggestion.alternatives;
    expect([...plan!.assignment]).toEqual([1, 1, 2, 2, 2, 2]);
  });

  test('says how far outside the bands a plan is that cannot be brought in', () => {
    const locks = { ...NO_LOCKS, blocks: ['B'] };
    const { ask } = aPlanToAsk(
      { blocks: 'ABCDEF', packages: one('ABCDEF') },
      (words) => words.withLot('West', 'A').withLot('East', 'BCDEF'),
      { locks },
    );
    // With B in East, West can have A alone: 60 of the 90 it should have at least.
    expect(tidy(ask({ bandPercent: 50 })).suggestion.alternatives).toEqual([]);
    expect(tidy(ask({ bandPercent: 50 })).suggestion.today.outOfBandMinutes).toBe(60);
  });

  test('leaves ground in no lot there, where nothing needs it', () => {
    const { ask } = aPlanToAsk({ blocks: 'ABCDEFG', packages: one('ABCDEFG') }, (words) =>
      words.withLot('West', 'ABF').withLot('East', 'CDE'),
    );
    const [plan] = tidy(ask(NO_BANDS)).suggestion.alternatives;
    expect([...plan!.assignment]).toEqual([1, 1, 2, 2, 2, 2, 0]);
  });

  test('makes any plan tidy, moves nothing that a lock keeps, and no block could be put back alone', () => {
    const size = { columns: 5, rows: 4, packages: 40, providers: 3, lots: 3 };
    fc.assert(
      fc.property(fc.nat(10_000), fc.boolean(), (seed, isLocked) => {
        const { dataset, fabric, scenario } = aRandomArea(seed, size);
        const locks = isLocked ? { ...NO_LOCKS, blocks: [fabric.codes[0]!], lots: [2 as LotId] } : NO_LOCKS;
        const request = planToAsk(dataset, fabric, { ...scenario, locks }).ask({ bandPercent: 60, seed });
        const [plan] = tidy(request).suggestion.alternatives;
        if (plan === undefined) return;
        const { facts } = request;
        const asked = lotTaskOf(request, facts.lots.length, false);
        expect(plan.lots).toEqual(scenario.lots);
        expect(movedThough(facts, plan)).toEqual([]);
        expect(plan.isContiguous).toBe(lotsInPieces(facts, plan).length === 0);
        expect(plan.isContiguous || isLocked).toBe(true);
        const moved = [...plan.assignment.keys()].filter(
          (block) => plan.assignment[block] !== scenario.assignment[block],
        );
        const needless = moved.filter((block) => {
          const assignment = plan.assignment.slice();
          assignment[block] = scenario.assignment[block]!;
          const without = measureAlternative(request, asked, { lots: plan.lots, assignment }, null);
          return without.isContiguous && without.outOfBandMinutes <= plan.outOfBandMinutes;
        });
        expect(needless).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
