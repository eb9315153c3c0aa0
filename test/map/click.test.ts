import { beforeEach, expect, test } from 'vitest';
import type { Position, ToolName } from '../../src/core/tools/tool.ts';
import { click, takeUpLot } from '../../src/map/click.ts';
import { sayBlock } from '../../src/map/say-block.ts';
import { NO_BLOCK, type BlockIndex } from '../../src/core/fabric/fabric.ts';
import { anOpenPlanner, NORTH, SOUTH, type TestPlanner } from '../store/a-planner.ts';

let planner: TestPlanner['planner'];
const FAR = 9;

const middleOf = (block: number): Position => {
  const { insidePoints } = planner.getState().area!.fabric;
  return [insidePoints[2 * block]!, insidePoints[2 * block + 1]!];
};

beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
});

test('a click with the select tool selects a block', () => {
  click(planner, middleOf(2), FAR);
  expect(planner.getState().selection).toEqual({ kind: 'block', block: 2 });
});

test('a click with the eyedropper takes up the lot there, and goes on painting', () => {
  planner.getState().setHand({ tool: 'pick', lot: NORTH });
  click(planner, middleOf(2), FAR);
  expect(planner.getState().hand).toMatchObject({ tool: 'paint', lot: SOUTH });
});

test('a click with the note tool begins a note about the place', () => {
  planner.getState().setHand({ tool: 'note' });
  click(planner, middleOf(1), FAR);
  expect(planner.getState().noteDraft).toEqual({ kind: 'place', position: middleOf(1) });
  expect(planner.getState().selection).toBeNull();
});

test.each<[ToolName, ToolName]>([
  ['paint', 'paint'],
  ['lasso', 'lasso'],
  ['select', 'select'],
  ['erase', 'paint'],
])('taking up a lot with %s in hand goes on with %s', (before, after) => {
  planner.getState().setHand({ tool: before, lot: NORTH });
  takeUpLot(planner, middleOf(3));
  expect(planner.getState().hand).toMatchObject({ tool: after, lot: SOUTH });
});

test('there is no lot to take up outside the area', () => {
  const before = planner.getState().hand;
  takeUpLot(planner, [10, 10]);
  expect(planner.getState().hand).toBe(before);
});

test('a block is said with its lot, and what is beyond the area as that', () => {
  const name = planner.getState().area!.fabric.names[2];
  expect(sayBlock(planner.getState(), 2 as BlockIndex)).toBe(`${name}, South.`);
  expect(sayBlock(planner.getState(), NO_BLOCK)).toBe('Outside the area.');
});
