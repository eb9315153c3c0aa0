import { expect, test } from 'vitest';
import { keepBest } from '../../../src/core/districting/keep-best.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { searchState } from '../../../src/core/districting/search-state.ts';
import { aGridTask, aTerm, plan, withBand } from './a-lot-task.ts';

test.each([
  [null, '0011'],
  [0.1, '0001'],
])('with a band that costs %s the best plan met is %s', (bandCost, best) => {
  const cost = Float64Array.of(0, 0, 0, 0, 0, 1, 0, 0);
  const task = {
    ...withBand(aGridTask(4, 1, 2, { terms: [aTerm({ kind: 'lot-cost', cost })] }), 0.2),
    bandCost,
  };
  const away = Float64Array.of(0, 0, 0, 0, 0.5, 0, 0, 0);
  const dear = {
    ...task,
    terms: [aTerm({ kind: 'lot-cost', cost: away.map((one, at) => (at === 5 ? 1 : one)) })],
  };
  const state = searchState(lotGround(dear), [Infinity]);
  state.load(plan('0001'), null);
  const kept = keepBest(state);
  kept.restart();
  state.move(2, 1);
  kept.look();
  state.move(1, 1);
  kept.look();
  expect(kept.lotOf.join('')).toBe(best);
});
