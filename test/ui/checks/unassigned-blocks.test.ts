import { expect, it } from 'vitest';
import { unassignedBlocks } from '../../../src/ui/checks/unassigned-blocks.ts';

it('walks the blocks in no lot from the lowest number up', () => {
  expect(unassignedBlocks(Int16Array.of(0, 2, 0, 1, 0))).toEqual([0, 2, 4]);
});
