import { beforeEach, expect, test } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { Planner } from '../../src/store/planner.ts';
import { anOpenPlanner, NORTH, SOUTH, strokeOver } from './a-planner.ts';

let planner: StoreApi<Planner>;
const now = () => planner.getState();
const settled = async () => {
  while (now().suggestions?.settling) await new Promise((resolve) => setTimeout(resolve, 1));
};

beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
});

test('the next moves for a lot come a little at a time, and then are settled', async () => {
  now().suggestMoves(SOUTH);
  expect(now().suggestions).toEqual({ lot: SOUTH, moves: [], settling: true });
  await settled();
  expect(now().suggestions).toMatchObject({ lot: SOUTH, settling: false });
  for (const move of now().suggestions!.moves) expect([move.from, move.to]).toContain(SOUTH);
});

test('suggestions go with the plan they were for', async () => {
  now().suggestMoves(SOUTH);
  now().setHand({ tool: 'paint', lot: SOUTH });
  now().commitStroke(strokeOver(0));
  expect(now().suggestions).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(now().suggestions).toBeNull();
});

test('asking for another lot, or for none, ends the work that is under way', async () => {
  now().suggestMoves(SOUTH);
  now().suggestMoves(NORTH);
  await settled();
  expect(now().suggestions!.lot).toBe(NORTH);
  now().suggestMoves(null);
  expect(now().suggestions).toBeNull();
});
