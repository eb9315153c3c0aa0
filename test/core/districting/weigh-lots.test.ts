import { expect, test } from 'vitest';
import { evenShare, weighLots } from '../../../src/core/districting/weigh-lots.ts';
import { aGridTask, plan } from './a-lot-task.ts';

test('blocks held in no lot weigh nothing, and count in no share', () => {
  const held = new Uint8Array(8);
  held[7] = 1;
  const task = aGridTask(4, 2, 2, { held, current: plan('0000 111.') });
  expect(evenShare(task)).toBe(3.5);
  expect([...weighLots(task, plan('0000 111.'))]).toEqual([4, 3]);
});
