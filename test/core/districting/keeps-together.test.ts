import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPieces } from '../../../src/core/districting/count-strays.ts';
import { keepsTogether } from '../../../src/core/districting/keeps-together.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { aRandomLotTask } from './a-lot-task.ts';

test('a block may go just where its lot is in no more pieces without it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.array(fc.nat(1), { minLength: 42, maxLength: 42 }),
      (seed, lots) => {
        const task = { ...aRandomLotTask(seed), lotCount: 3 };
        const ground = lotGround(task);
        const joined = { ...task, touching: ground.rows };
        const lotOf = Int16Array.from(lots);
        const mayGo = keepsTogether(ground, lotOf);
        for (let block = 0; block < 42; block++) {
          const without = lotOf.slice();
          without[block] = -1;
          expect(mayGo(block)).toBe(countPieces(joined, without) <= countPieces(joined, lotOf));
        }
      },
    ),
    { numRuns: 40 },
  );
});
