import { expect, test } from 'vitest';
import { countStrays } from '../../../src/core/districting/count-strays.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { weighLots } from '../../../src/core/districting/weigh-lots.ts';
import { seededRandom } from '../../../src/core/districting/random.ts';
import { splitByTree } from '../../../src/core/districting/split-by-tree.ts';
import { aGridTask } from './a-lot-task.ts';

test.each([2, 3, 7, 36])(
  'a square of 36 blocks is shared out among %i lots, each in one piece',
  (lotCount) => {
    const task = aGridTask(6, 6, lotCount);
    const lots = Array.from({ length: lotCount }, (_, lot) => lot);
    for (let seed = 0; seed < 20; seed++) {
      const lotOf = new Int16Array(36).fill(-1);
      splitByTree(lotGround(task), seededRandom(seed))(Int32Array.from(lotOf.keys()), lots, lotOf);
      expect(countStrays(task, lotOf)).toBe(0);
      expect(Math.max(...weighLots(task, lotOf)) * lotCount).toBeLessThanOrEqual(60);
    }
  },
);

test('lots come near the weights they aim for', () => {
  const task = aGridTask(12, 1, 2, { most: Float64Array.of(3, 9), least: Float64Array.of(3, 9) });
  const lotOf = new Int16Array(12).fill(-1);
  splitByTree(lotGround(task), seededRandom(2))(Int32Array.from(lotOf.keys()), [0, 1], lotOf);
  expect([...weighLots(task, lotOf)]).toEqual([3, 9]);
});
