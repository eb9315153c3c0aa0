import { expect, test } from 'vitest';
import { isBetterPlan } from '../../../src/core/districting/is-better-plan.ts';
import type { FoundPlan } from '../../../src/core/districting/lot-task.ts';
import { aGridTask } from './a-lot-task.ts';

const found = (strays: number, excess: number, cost: number): FoundPlan => ({
  assignment: new Int16Array(0),
  values: new Float64Array(0),
  strays,
  excess,
  cost,
});

test.each([
  ['fewer pieces come first', null, found(0, 9, 9), found(1, 0, 0)],
  ['then less outside a hard band', null, found(0, 1, 9), found(0, 2, 0)],
  ['then a lower cost', null, found(0, 1, 8), found(0, 1, 9)],
  ['a soft band is a matter of cost', 1, found(0, 2, 8), found(0, 0, 9)],
  ['as long as the cost makes up for it', 3, found(0, 0, 9), found(0, 2, 8)],
])('%s', (_, bandCost, better, worse) => {
  const task = aGridTask(4, 1, 1, { bandCost });
  expect(isBetterPlan(task, better, worse)).toBe(true);
  expect(isBetterPlan(task, worse, better)).toBe(false);
});
