import { expect, it } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { sayProposal } from '../../../src/ui/plan/say-proposal.ts';
import { lotId, scenarioWith } from '../a-lot.ts';

const scenario = { ...scenarioWith(['North', 'East']), assignment: Int16Array.of(1, 1, 2, 2, 0) };
const said = (...lots: number[]) =>
  sayProposal(new Map(lots.map((lot, block) => [block as BlockIndex, lotId(lot)])), scenario);

it('counts the blocks that go to each lot, in the order of the ledger', () => {
  expect(said(2, 2, 1, 2, 2)).toBe('1 block to North, 3 to East');
});

it('counts the blocks that lose their lot last', () => {
  expect(said(0, 0, 1)).toBe('1 block to North, 2 to no lot');
});

it('leaves out blocks that are in the lot already', () => {
  expect(said(1, 1, 2)).toBe('nothing that changes');
});
