import { expect, test } from 'vitest';
import { drawCooling } from '../../../src/core/districting/draw-cooling.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { seededRandom } from '../../../src/core/districting/random.ts';
import { searchState } from '../../../src/core/districting/search-state.ts';
import { aGridTask, aTerm, plan } from './a-lot-task.ts';

function cooling(bandCost: number | null, scale = 1) {
  const task = aGridTask(4, 4, 2, { bandCost, terms: [{ ...aTerm({ kind: 'border' }), scale }] });
  const state = searchState(lotGround(task), [Infinity]);
  state.load(plan('0011 0011 0011 0011'), null);
  return drawCooling(state, 1000, [0.1, 2], seededRandom(3));
}

test('heat falls, and the price of weight outside hard bands rises', () => {
  const { flips, hot, cold, bandPrices } = cooling(null);
  expect(flips).toBe(1000);
  expect(hot).toBeGreaterThanOrEqual(cold);
  expect(bandPrices[1]).toBeGreaterThan(bandPrices[0]);
});

test('heat is in units of what a flip changes', () =>
  expect(cooling(null, 100).hot).toBeCloseTo(cooling(null).hot / 100, 12));

test('soft bands cost what was said', () => expect(cooling(4).bandPrices).toEqual([0.5, 0.5]));
