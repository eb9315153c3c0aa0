import { expect, test } from 'vitest';
import { NO_LOCKS } from '../../../src/core/scenario/scenario.ts';
import { lotTaskOf } from '../../../src/core/suggest/lot-task-of.ts';
import { searchNear, searchWithin } from '../../../src/core/suggest/search-within.ts';
import type { ScenarioWords } from '../a-scenario.ts';
import { aPlanToAsk } from './a-lot-request.ts';

const { ask } = aPlanToAsk({ blocks: 'ABCD/EFGH' }, (words) =>
  words.withLot('West', 'ABCDEFG').withLot('East', 'H'),
);

function run(iterations: number, request = ask({ weights: { compact: 1 } }), search = searchWithin) {
  const steps = search(lotTaskOf(request, 2, false).task, 1, iterations);
  let met = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { best: step.value, met };
    met++;
    expect(step.value.iterations).toBeLessThan(iterations);
  }
}

test('a search ends with its iterations and gives what it found', () => {
  const { best, met } = run(5000);
  expect([...best.assignment].toSorted()).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  expect(met).toBeGreaterThan(1);
  expect(run(5000).best).toEqual(best);
});

test('without iterations the plan to begin with is what was found', () => {
  expect([...run(0).best.assignment]).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
});

test('a search ends where nothing can move', () => {
  const locks = { ...NO_LOCKS, blocks: ['A', 'B'] };
  const plan = (words: ScenarioWords) => words.withLot('West', 'A').withLot('East', 'B');
  const still = aPlanToAsk({ blocks: 'AB' }, plan, { locks }).ask();
  expect([...run(1e9, still).best.assignment]).toEqual([0, 1]);
});

test('a search near a plan ends with its iterations too, and never goes back', () => {
  const request = ask({ weights: { compact: 1 } });
  const { task } = lotTaskOf(request, 2, false);
  const steps = searchNear(task, 1, 20_000);
  let [last, cost] = [-1, Infinity];
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    const { best, iterations } = step.value;
    expect(iterations).toBeGreaterThanOrEqual(last);
    expect(best.cost).toBeLessThanOrEqual(best.excess > 0 ? Infinity : cost);
    [last, cost] = [iterations, best.excess > 0 ? Infinity : best.cost];
  }
  expect(last).toBeGreaterThan(10_000);
  expect(run(20_000, request, searchNear).best.cost).toBeLessThanOrEqual(run(5000).best.cost);
  expect(run(20_000, request, searchNear)).toEqual(run(20_000, request, searchNear));
});
