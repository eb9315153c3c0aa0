import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { measurePlan } from '../../../src/core/districting/measure-plan.ts';
import { searchState } from '../../../src/core/districting/search-state.ts';
import { seeded } from '../seeded.ts';
import { aRandomLotTask, withBand } from './a-lot-task.ts';

test('cost, weight outside bands and trespass kept up to date are what they are from nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const task = withBand(aRandomLotTask(seed), 0.2);
      const random = seeded(seed);
      const start = Int16Array.from({ length: task.blockCount }, () => Math.floor(random() * task.lotCount));
      const limits = Array.from(measurePlan(task, start).values, (value, at) =>
        at % 2 === 0 ? value : Infinity,
      );
      const state = searchState(lotGround(task), limits);
      state.load(start, null);
      state.setPrices(0.5, 7);
      for (let step = 0; step < 60; step++) {
        const block = Math.floor(random() * task.blockCount);
        const to = Math.floor(random() * task.lotCount);
        if (to !== state.lotOf[block]) state.move(block, to);
      }
      const found = measurePlan(task, state.lotOf);
      const over = task.terms.reduce(
        (sum, { scale }, at) => sum + Math.max(0, found.values[at]! - limits[at]!) / scale,
        0,
      );
      expect(state.cost()).toBeCloseTo(found.cost, 6);
      expect(state.excess()).toBeCloseTo(found.excess, 6);
      expect(state.trespass()).toBeCloseTo(over, 6);
      expect([...state.blocksIn].reduce((sum, count) => sum + count)).toBe(task.blockCount);
    }),
    { numRuns: 30 },
  );
});

test('a change is told with weight outside bands and trespass at their prices', () => {
  const kinds = aRandomLotTask(3).terms.filter(({ kind }) => kind !== 'inertia-about-block');
  const task = withBand({ ...aRandomLotTask(3), terms: kinds }, 0.1);
  const random = seeded(3);
  const start = Int16Array.from({ length: task.blockCount }, () => Math.floor(random() * task.lotCount));
  const state = searchState(lotGround(task), Array.from(measurePlan(task, start).values));
  state.load(start, null);
  state.setPrices(0.5, 7);
  const worth = () => state.cost() + 0.5 * state.excess() + 7 * state.trespass();
  for (let block = 0; block < task.blockCount; block++) {
    const to = (state.lotOf[block]! + 1) % task.lotCount;
    const expected = worth() + state.change(block, to);
    state.move(block, to);
    expect(worth()).toBeCloseTo(expected, 6);
  }
});
