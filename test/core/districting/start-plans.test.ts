import { expect, test } from 'vitest';
import { countStrays } from '../../../src/core/districting/count-strays.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { seededRandom } from '../../../src/core/districting/random.ts';
import { startPlans } from '../../../src/core/districting/start-plans.ts';
import { aGridTask, plan } from './a-lot-task.ts';

const current = plan('0011 0011 0012');

test('the plan of today is begun from, mended, and nothing else unless that is asked for', () => {
  const task = aGridTask(4, 3, 4, { current });
  const start = startPlans(lotGround(task), seededRandom(1));
  for (const turn of [0, 1, 2]) {
    const lotOf = start(turn);
    expect(countStrays(task, lotOf)).toBe(0);
    expect(current.filter((lot, block) => lot === lotOf[block]).length).toBeGreaterThan(8);
  }
  const afresh = startPlans(
    lotGround({ ...task, lotCount: 3, least: task.least.slice(1), most: task.most.slice(1), afresh: true }),
    seededRandom(1),
  );
  expect(afresh(0)).toEqual(current);
  expect(afresh(1)).not.toEqual(current);
});

test('without one, each is another plan of lots in one piece', () => {
  const task = aGridTask(8, 8, 5);
  const start = startPlans(lotGround(task), seededRandom(1));
  const plans = [0, 1, 2, 3].map(start);
  for (const lotOf of plans) expect(countStrays(task, lotOf)).toBe(0);
  expect(new Set(plans.map((lotOf) => lotOf.join())).size).toBe(4);
});
