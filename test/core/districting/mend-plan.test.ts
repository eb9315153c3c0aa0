import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countStrays } from '../../../src/core/districting/count-strays.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { mendPlan } from '../../../src/core/districting/mend-plan.ts';
import { seededRandom } from '../../../src/core/districting/random.ts';
import { aGridTask, plan } from './a-lot-task.ts';

test('any plan ends with every block in a lot, and every lot in one piece', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 20, maxLength: 20 }),
      fc.integer(),
      (lots, seed) => {
        const task = aGridTask(5, 4, 5);
        const lotOf = Int16Array.from(lots);
        mendPlan(lotGround(task), lotOf, seededRandom(seed));
        expect(lotOf).not.toContain(-1);
        expect(countStrays(task, lotOf)).toBe(0);
      },
    ),
    { numRuns: 100 },
  );
});

test('a plan with nothing to mend stays', () => {
  const lotOf = plan('00112 00112');
  mendPlan(lotGround(aGridTask(5, 2, 3)), lotOf, seededRandom(1));
  expect(lotOf).toEqual(plan('00112 00112'));
});

test('a lot without a block gets half of the heaviest, but nothing held', () => {
  const current = plan('0000001');
  const task = aGridTask(7, 1, 3, { current, held: Uint8Array.of(1, 0, 0, 0, 0, 0, 0) });
  const lotOf = current.slice();
  mendPlan(lotGround(task), lotOf, seededRandom(1));
  expect(lotOf.join('')).toBe('0002221');
});
