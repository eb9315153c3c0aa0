import { expect, it } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { countHeld } from '../../../src/ui/blocks/count-held.ts';
import { lotId } from '../a-lot.ts';

const assignment = Int16Array.of(1, 1, 2, 0);
const picked = [0, 2, 3] as BlockIndex[];

it('counts the picked blocks that a lock keeps from going to a lot', () => {
  expect(countHeld(picked, Uint8Array.of(1, 1, 1, 0), assignment, lotId(3))).toBe(2);
});

it('does not count those that are in the lot already', () => {
  expect(countHeld(picked, Uint8Array.of(1, 1, 1, 0), assignment, lotId(2))).toBe(1);
});

it('counts none where nothing is locked', () => {
  expect(countHeld(picked, null, assignment, lotId(3))).toBe(0);
});
