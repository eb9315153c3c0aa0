import { expect, test } from 'vitest';
import { countStrays } from '../../../src/core/districting/count-strays.ts';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { seededRandom } from '../../../src/core/districting/random.ts';
import { shakePlan } from '../../../src/core/districting/shake-plan.ts';
import { aGridTask, plan } from './a-lot-task.ts';

const current = plan('001122 001122 334455 334455');

test('a shaken plan has its lots in one piece, and what is not shaken as it was', () => {
  const task = aGridTask(6, 4, 6, { current });
  const shake = shakePlan(lotGround(task), seededRandom(1));
  let changed = 0;
  for (let turn = 0; turn < 200; turn++) {
    const { lotOf, among, blockCount } = shake(current);
    expect(countStrays(task, lotOf)).toBe(0);
    expect(lotOf.filter((lot) => among[lot] === 1).length).toBe(blockCount);
    expect(lotOf.every((lot, block) => among[current[block]!] === 1 || lot === current[block])).toBe(true);
    if (lotOf.join() !== current.join()) changed++;
  }
  expect(changed).toBeGreaterThan(50);
});

test('held blocks and closed lots stay', () => {
  const held = Uint8Array.from(current, (_, block) => (block === 7 ? 1 : 0));
  const task = aGridTask(6, 4, 6, { current, held, closed: Uint8Array.of(0, 0, 0, 0, 0, 1) });
  const shake = shakePlan(lotGround(task), seededRandom(1));
  for (let turn = 0; turn < 200; turn++) {
    const { lotOf } = shake(current);
    expect(lotOf[7]).toBe(0);
    lotOf.forEach((lot, block) => expect(lot === 5).toBe(current[block] === 5));
  }
});
