import { expect, test } from 'vitest';
import { countPieces, countStrays } from '../../../src/core/districting/count-strays.ts';
import { aGridTask, plan } from './a-lot-task.ts';

test.each([
  ['0011 0011', 2, 0],
  ['0011 1100', 4, 2],
  ['0000 0000', 1, 1],
  ['0.11 0.1.', 2, 0],
])('%s has %i pieces, and %i too many or lots too few', (drawing, pieces, strays) => {
  const task = aGridTask(4, 2, 2);
  expect(countPieces(task, plan(drawing))).toBe(pieces);
  expect(countStrays(task, plan(drawing))).toBe(strays);
});
