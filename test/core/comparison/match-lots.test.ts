import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutBlocks } from '../../../src/core/edits/cut-blocks.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { matchLots } from '../../../src/core/comparison/match-lots.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';
import { cornerAt } from '../drawing.ts';

const LETTERS = [...'ABCDEF'];
const dataset = aDataset({
  blocks: 'ABC/DEF',
  packages: LETTERS.map((block, at) => ({ block, hours: 1 + at })),
});
const ground = weaveFabric(dataset);
const readOf = (scenario: Scenario) =>
  aPlanRead(dataset, cutFabric(dataset, ground, scenario.cuts), scenario);
const plan = (...lots: readonly (readonly [string, string])[]) =>
  lots.reduce((made, [name, blocks]) => made.withLot(name, blocks), aScenario(dataset)).scenario;
const matched = (from: Scenario, to: Scenario) =>
  matchLots(readOf(from), readOf(to)).map((lot) => to.lots.find(({ id }) => id === lot)?.name ?? null);

describe('a lot goes on as the lot of another plan', () => {
  test('that shares most care with it, whatever the numbers and names', () => {
    const from = plan(['West', 'AD'], ['Middle', 'BE'], ['East', 'CF']);
    const to = plan(['Right', 'CEF'], ['Left', 'AD'], ['Narrow', 'B']);
    expect(matched(from, to)).toEqual(['Left', 'Narrow', 'Right']);
  });

  test('as none, where the other plan has fewer lots or shares nothing with it', () => {
    expect(matched(plan(['A', 'A'], ['B', 'B'], ['Rest', 'CDEF']), plan(['All', 'ABCDEF']))).toEqual([
      null,
      null,
      'All',
    ]);
    expect(matched(plan(['A', 'A']), plan(['B', 'B']))).toEqual([null]);
    expect(matched(plan(), plan(['B', 'B']))).toEqual([]);
  });

  test('by the ground, where nobody lives in it', () => {
    const empty = aDataset({ blocks: 'ABC/DEF' });
    const fabric = weaveFabric(empty);
    const lots = (one: string, other: string) =>
      aScenario(empty).withLot('One', one).withLot('Other', other).scenario;
    const [from, to] = [lots('ABC', 'DEF'), lots('DE', 'ABCF')].map((each) => aPlanRead(empty, fabric, each));
    expect(matchLots(from!, to!)).toEqual([2, 1]);
  });

  test('across a cut that only one of the plans has', () => {
    const whole = plan(['North', 'ABC'], ['South', 'DEF']);
    const line = [cornerAt(-0.5, 0.5), cornerAt(3.5, 0.5)];
    const cut = cutBlocks(whole, ground, { line, closed: false });
    if (isRefusal(cut)) throw new Error(cut.refused);
    expect(cut.assignment.length).toBeGreaterThan(whole.assignment.length);
    expect(matched(whole, cut)).toEqual(['North', 'South']);
    expect(matched(cut, whole)).toEqual(['North', 'South']);
  });

  test('so that no other pairing keeps more care where it is', () => {
    const lots = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 });
    const planOf = (numbers: readonly number[]) =>
      plan(
        ...[1, 2, 3].map((lot) => {
          const blocks = LETTERS.filter((_, at) => numbers[at] === lot).join('');
          return [`Lot ${lot}`, blocks] as const;
        }),
      );
    fc.assert(
      fc.property(lots, lots, (one, other) => {
        const [from, to] = [planOf(one), planOf(other)];
        const kept = (pairing: readonly (number | null)[]) =>
          LETTERS.reduce((sum, _, at) => {
            const lot = one[at]!;
            return lot > 0 && pairing[lot - 1] === other[at] ? sum + 1 + at : sum;
          }, 0);
        const best = Math.max(...PAIRINGS.map(kept));
        expect(kept(matchLots(readOf(from), readOf(to)))).toBe(best);
      }),
      { numRuns: 60 },
    );
  });
});

const PAIRINGS = [
  [1, 2, 3],
  [1, 3, 2],
  [2, 1, 3],
  [2, 3, 1],
  [3, 1, 2],
  [3, 2, 1],
];
