import { expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { addBlocks } from '../../../src/core/tools/add-blocks.ts';

const blocks = (...indexes: number[]) => indexes as BlockIndex[];

test('blocks are added in the order met, each once', () => {
  const first = addBlocks([], blocks(3, 1));
  expect(addBlocks(first, blocks(1, 2, 3, 0))).toEqual([3, 1, 2, 0]);
});

test('the very same list comes back while nothing is new', () => {
  const list = addBlocks([], blocks(3, 1));
  expect(addBlocks(list, [])).toBe(list);
  expect(addBlocks(list, blocks(1))).toBe(list);
});

test('a list that was added to can be added to again, as if it had not been', () => {
  const list = addBlocks([], blocks(3, 1));
  expect(addBlocks(list, blocks(7))).toEqual([3, 1, 7]);
  expect(addBlocks(list, blocks(8))).toEqual([3, 1, 8]);
  expect(addBlocks(list, blocks(7))).toEqual([3, 1, 7]);
});
