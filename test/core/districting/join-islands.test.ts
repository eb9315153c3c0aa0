import { expect, test } from 'vitest';
import { joinIslands } from '../../../src/core/districting/join-islands.ts';
import { rowsOf } from '../../../src/core/fabric/compressed-rows.ts';
import { aGridTask } from './a-lot-task.ts';

test('islands are joined by their nearest blocks, with links of no length', () => {
  const touching = rowsOf([[1], [0], [], [4], [3]]);
  const task = { ...aGridTask(5, 1, 2), touching, borderLength: new Float64Array(4).fill(7) };
  const { rows, length } = joinIslands(task, new Uint8Array(5).fill(1));
  const beside = (block: number) =>
    Array.from(rows.targets.subarray(rows.offsets[block], rows.offsets[block + 1]));
  expect([0, 1, 2, 3, 4].map(beside)).toEqual([[1], [0, 2], [1, 3], [4, 2], [3]]);
  expect([...length]).toEqual([7, 7, 0, 0, 0, 7, 0, 7]);
});

test('a block that is out is left out, and what it joined is joined past it', () => {
  const { rows } = joinIslands(aGridTask(3, 1, 1), Uint8Array.of(1, 0, 1));
  expect([...rows.targets]).toEqual([2, 0]);
  expect([...rows.offsets]).toEqual([0, 1, 1, 2]);
});
