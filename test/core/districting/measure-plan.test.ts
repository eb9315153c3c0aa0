import { expect, test } from 'vitest';
import { measurePlan } from '../../../src/core/districting/measure-plan.ts';
import { aGridTask, aTerm, plan, withBand } from './a-lot-task.ts';

test('a plan costs the sum of its terms, each weighed and scaled', () => {
  const task = aGridTask(4, 2, 2, {
    terms: [{ ...aTerm({ kind: 'border' }, 3), scale: 2 }, aTerm({ kind: 'inertia' }, 10)],
  });
  const found = measurePlan(task, plan('0011 0011'));
  expect([...found.values]).toEqual([2, 4]);
  expect(found.cost).toBe((3 * 2) / 2 + 10 * 4);
  expect(found.strays).toBe(0);
});

test('weight outside bands is summed over lots, above and below', () => {
  const task = withBand(aGridTask(4, 2, 2), 0.25);
  expect(measurePlan(task, plan('0011 0011')).excess).toBe(0);
  expect(measurePlan(task, plan('0001 0001')).excess).toBe(2);
});
