import { expect, test } from 'vitest';
import { lotGround } from '../../../../src/core/districting/lot-ground.ts';
import { runInertiaAboutBlock } from '../../../../src/core/districting/terms/run-inertia-about-block.ts';
import { aGridTask, plan } from '../a-lot-task.ts';
import { worstGaps } from './worst-gaps.ts';

test('inertia about best blocks kept up to date is what it is from nothing, and never worse than was said', () => {
  const { fromNothing, above } = worstGaps('inertia-about-block');
  expect(fromNothing).toBeLessThan(1e-9);
  expect(above).toBeLessThan(1e-9);
});

test('a lot that loses its best block is judged about the next best', () => {
  const lotOf = plan('00011');
  const running = runInertiaAboutBlock(lotGround(aGridTask(5, 1, 2)), lotOf);
  running.restart();
  expect(running.value()).toBe(2 + 1);
  expect(running.change(1, 0, 1)).toBe(4 + 4 - 2);
});
