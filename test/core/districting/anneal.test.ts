import { expect, test } from 'vitest';
import { anneal } from '../../../src/core/districting/anneal.ts';
import { countStrays } from '../../../src/core/districting/count-strays.ts';
import { keepBest } from '../../../src/core/districting/keep-best.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { seededRandom } from '../../../src/core/districting/random.ts';
import { searchState } from '../../../src/core/districting/search-state.ts';
import { aGridTask, aTerm, plan, withBand } from './a-lot-task.ts';

test('a slanting border is straightened, with lots in one piece all the way', () => {
  const task = withBand(aGridTask(6, 4, 2, { terms: [aTerm({ kind: 'border' })] }), 0.1);
  const state = searchState(lotGround(task), [Infinity]);
  state.load(plan('000001 000011 001111 011111'), null);
  const best = keepBest(state);
  best.restart();
  const cooling = { hot: 2, cold: 0.1, bandPrices: [0.5, 20], guardPrices: [1, 1] } as const;
  let flips = 0;
  for (const tried of anneal(state, { ...cooling, flips: 50_000 }, seededRandom(1), best)) {
    flips += tried;
    expect(countStrays(task, state.lotOf)).toBe(0);
  }
  expect(flips).toBe(50_000);
  state.load(best.lotOf, null);
  expect(state.cost()).toBe(4);
  expect(state.excess()).toBe(0);
});

test('where no border can move it ends at once', () => {
  const task = aGridTask(2, 1, 1);
  const state = searchState(lotGround(task), []);
  state.load(plan('00'), null);
  const cooling = { flips: 100, hot: 1, cold: 1, bandPrices: [1, 1], guardPrices: [1, 1] } as const;
  expect([...anneal(state, cooling, seededRandom(1), keepBest(state))]).toEqual([]);
});
