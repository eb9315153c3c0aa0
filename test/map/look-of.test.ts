import { beforeEach, expect, test } from 'vitest';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import { blocksCrossed, looksDifferent } from '../../src/map/look-of.ts';
import type { PlannerState } from '../../src/store/planner.ts';
import { anOpenPlanner, NORTH, type TestPlanner } from '../store/a-planner.ts';

let planner: TestPlanner['planner'];
const stroke = { blocks: [0, 1, 2] as BlockIndex[], line: [], closed: false };
const crossed = (changes: Partial<PlannerState>) =>
  blocksCrossed({ ...planner.getState(), stroke, ...changes });
const holding = (tool: PlannerState['hand']['tool']) => ({ ...planner.getState().hand, tool, lot: NORTH });

beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
});

test('a line that cuts points out the blocks it runs through, but for those that are locked', () => {
  expect(crossed({ hand: holding('cut') })).toEqual([0, 1, 2]);
  expect(crossed({ hand: holding('cut'), held: Uint8Array.of(0, 1, 0, 0) })).toEqual([0, 2]);
});

test('a line that splits a lot points out the blocks of that lot', () => {
  expect(crossed({ hand: holding('split') })).toEqual([0, 1]);
});

test('no other tool points out blocks, and none does without a stroke', () => {
  expect(crossed({ hand: holding('paint') })).toEqual([]);
  expect(crossed({ hand: holding('cut'), stroke: null })).toEqual([]);
});

test('the look changes with what is marked, and not with each stroke', () => {
  const before = planner.getState();
  const differs = (changes: Partial<PlannerState>) => looksDifferent({ ...before, ...changes }, before);
  expect(differs({ hand: holding('cut') })).toBe(true);
  expect(differs({ held: new Uint8Array(4) })).toBe(true);
  expect(differs({ proposal: new Map() })).toBe(true);
  expect(differs({ selection: { kind: 'lot', lot: NORTH } })).toBe(true);
  expect(differs({ hand: holding('paint'), stroke })).toBe(false);
  expect(differs({ selection: { kind: 'block', block: 1 as BlockIndex } })).toBe(false);
});
