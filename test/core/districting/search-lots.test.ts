import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBetterPlan } from '../../../src/core/districting/is-better-plan.ts';
import type { LotTask, SearchStep } from '../../../src/core/districting/lot-task.ts';
import { measurePlan } from '../../../src/core/districting/measure-plan.ts';
import { searchLots } from '../../../src/core/districting/search-lots.ts';
import { rowsOf } from '../../../src/core/fabric/compressed-rows.ts';
import { aGridTask, aRandomLotTask, aTerm, plan, withBand } from './a-lot-task.ts';

function searched(task: LotTask, steps: number, seed = 1): SearchStep {
  const search = searchLots(task, seed);
  let step = search.next().value;
  for (let turn = 1; turn < steps; turn++) step = search.next().value;
  return step;
}

describe('the best there is', () => {
  test('eight lots of eight on a chess board cut 32 edges, as tiles of two by four do', () => {
    const task = withBand(aGridTask(8, 8, 8, { terms: [aTerm({ kind: 'border' })] }), 0.01);
    const { best } = searched(task, 150);
    expect([best.cost, best.excess, best.strays]).toEqual([32, 0, 0]);
  });

  test('a long strip falls into lots side by side', () => {
    const task = withBand(aGridTask(12, 2, 3, { terms: [aTerm({ kind: 'inertia' })] }), 0.01);
    expect(searched(task, 80).best.cost).toBeCloseTo(3 * (8 * 0.25 + 4 * (0.25 + 2.25)), 9);
  });

  test('of all ways to halve a small area with odd weights it finds the best', () => {
    for (const seed of [1, 2, 3]) {
      const whole = aRandomLotTask(seed, 2);
      const grid = aGridTask(4, 3, 2);
      const task = withBand(
        { ...grid, weight: whole.weight.slice(0, 12), terms: [aTerm({ kind: 'inertia-about-block' })] },
        0.2,
      );
      let least = Infinity;
      for (let bits = 1; bits < 1 << 11; bits++) {
        const found = measurePlan(
          task,
          Int16Array.from({ length: 12 }, (_, block) => (bits >> block) & 1),
        );
        if (found.strays === 0 && found.excess === 0) least = Math.min(least, found.cost);
      }
      expect(searched(task, 100, seed).best.cost).toBeCloseTo(least, 9);
    }
  });
});

describe('what always holds', () => {
  test('the best is measured exactly, in one piece a lot, and never falls back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const task = withBand(aRandomLotTask(seed), 0.3);
        const search = searchLots(task, seed);
        let before = search.next().value.best;
        for (let step = 0; step < 60; step++) {
          const { best } = search.next().value;
          expect(best).toEqual(measurePlan(task, best.assignment));
          expect(best === before || isBetterPlan(task, best, before)).toBe(true);
          before = best;
        }
        expect(before.assignment).not.toContain(-1);
      }),
      { numRuns: 4 },
    );
  });

  test('held blocks and closed lots stay, and new lots are filled', () => {
    const current = plan('00112 00112 00112 00112');
    const held = Uint8Array.from(current, (_, block) => Number(block === 0 || block === 6));
    const closed = Uint8Array.of(0, 0, 1, 0);
    const terms = [aTerm({ kind: 'evenness' }), aTerm({ kind: 'border' }, 0.1)];
    const { best } = searched(aGridTask(5, 4, 4, { current, held, closed, terms, afresh: true }), 60);
    expect([best.assignment[0], best.assignment[6]]).toEqual([0, 0]);
    best.assignment.forEach((lot, block) => expect(lot === 2).toBe(current[block] === 2));
    expect(best.strays).toBe(0);
    expect(best.assignment).toContain(3);
  });

  test('nothing promised ends worse than it was', () => {
    const current = plan('000111 000111 000111 000111');
    const terms = [
      { ...aTerm({ kind: 'border' }), guarded: true },
      aTerm({
        kind: 'lot-cost',
        cost: Float64Array.from({ length: 48 }, (_, at) => ((at >> 1) % 5 === at % 2 ? 3 : 0)),
      }),
    ];
    const task = aGridTask(6, 4, 2, { current, terms });
    expect(searched(task, 60).best.values[0]).toBeGreaterThan(4);
    const kept = searched({ ...task, neverWorse: true }, 60).best;
    expect(kept.values[0]).toBeLessThanOrEqual(4);
    expect(kept.cost).toBeLessThanOrEqual(measurePlan(task, current).cost);
  });

  test('the same seed takes the same steps', () => {
    const task = withBand(aRandomLotTask(9), 0.3);
    expect(searched(task, 40, 5)).toEqual(searched(task, 40, 5));
  });
});

describe('odd areas', () => {
  const terms = [aTerm({ kind: 'inertia-about-block' }), aTerm({ kind: 'border' })];
  const apart = (task: LotTask) => ({
    ...task,
    touching: rowsOf(Array.from({ length: task.blockCount }, () => [])),
    borderLength: new Float64Array(0),
  });

  test.each<[string, LotTask, number]>([
    ['one lot', aGridTask(3, 3, 1, { terms }), 0],
    ['as many lots as blocks', aGridTask(3, 3, 9, { terms }), 0],
    ['more lots than blocks', aGridTask(2, 1, 3, { terms }), 1],
    ['one block', aGridTask(1, 1, 1, { terms }), 0],
    ['no weight at all', { ...aGridTask(4, 4, 3, { terms }), weight: new Float64Array(16) }, 0],
    ['nobody beside anybody', apart(aGridTask(3, 2, 2, { terms })), 4],
    ['no aim', aGridTask(4, 4, 3), 0],
    [
      'all held in none',
      aGridTask(2, 2, 2, { terms, current: plan('....'), held: new Uint8Array(4).fill(1) }),
      2,
    ],
  ])('%s', (_, task, strays) => {
    const { best } = searched(task, 40);
    expect(best.strays).toBe(strays);
    expect(best.cost).not.toBeNaN();
    expect(best.excess).toBe(0);
  });
});
