import { beforeEach, expect, test } from 'vitest';
import type { Position, Stroke } from '../../src/core/tools/tool.ts';
import { createToolHand, type ToolHand } from '../../src/map/tool-hand.ts';
import { anOpenPlanner, NORTH, SOUTH, type TestPlanner } from '../store/a-planner.ts';

let planner: TestPlanner['planner'];
let hand: ToolHand;

const middleOf = (block: number): Position => {
  const { insidePoints } = planner.getState().area!.fabric;
  return [insidePoints[2 * block]!, insidePoints[2 * block + 1]!];
};
const entries = () => planner.getState().scenarios[0]!.history.entries.length;
const lots = () => [...planner.getState().scenarios[0]!.scenario.assignment];

beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
  planner.getState().setHand({ tool: 'paint', lot: SOUTH, brushPixels: 0 });
  hand = createToolHand(planner, () => 12);
});

test('a press, a move and a release are one entry of the history', () => {
  hand.press(middleOf(0));
  hand.move([middleOf(1)]);
  expect(planner.getState().stroke?.blocks).toEqual([0, 1]);
  hand.release();
  expect([entries(), planner.getState().stroke]).toEqual([1, null]);
  expect(lots()).toEqual([SOUTH, SOUTH, SOUTH, SOUTH]);
});

test('a fast hand takes every block on its way, in one word to the planner', () => {
  let words = 0;
  hand.press(middleOf(3));
  planner.subscribe(() => (words += 1));
  hand.move([middleOf(2), middleOf(1), middleOf(0)]);
  expect([words, planner.getState().stroke?.blocks.toSorted()]).toEqual([1, [0, 1, 2, 3]]);
});

test('a wider brush reaches farther, and less far when zoomed in', () => {
  planner.getState().setHand({ brushPixels: 60 });
  hand.press(middleOf(1));
  const far = planner.getState().stroke!.blocks.length;
  hand.cancel();
  const near = createToolHand(planner, () => 18);
  near.press(middleOf(1));
  expect([far, planner.getState().stroke!.blocks.length]).toEqual([3, 1]);
});

test('the eraser gives blocks to no lot', () => {
  planner.getState().setHand({ tool: 'erase' });
  hand.press(middleOf(0));
  hand.release();
  expect(lots()).toEqual([0, NORTH, SOUTH, SOUTH]);
});

test.each([
  ['cut', true],
  ['split', true],
  ['line', false],
  ['reshape', false],
] as const)('a loop drawn with the tool %s closes: %s', (tool, closes) => {
  const done: Stroke[] = [];
  planner.setState({ commitStroke: (stroke) => done.push(stroke) });
  planner.getState().setHand({ tool });
  hand.press(middleOf(0));
  hand.move([middleOf(1), [middleOf(1)[0], middleOf(1)[1] - 0.003], middleOf(0)]);
  hand.release();
  expect(done.map(({ closed }) => closed)).toEqual([closes]);
});

test('the select tool draws nothing', () => {
  planner.getState().setHand({ tool: 'select' });
  hand.press(middleOf(0));
  hand.move([middleOf(1)]);
  hand.release();
  expect([hand.phase(), planner.getState().stroke, entries()]).toEqual(['idle', null, 0]);
});

test.each<[string, () => void]>([
  ['was cancelled', () => hand.cancel()],
  ['had its tool changed under the hand', () => planner.getState().setHand({ tool: 'lasso' })],
  ['the planner dropped', () => planner.getState().cancelStroke()],
  ['had its map taken away', () => hand.stop()],
])('nothing is left of a stroke that %s', (_, end) => {
  hand.press(middleOf(0));
  hand.move([middleOf(2)]);
  expect(planner.getState().stroke).not.toBeNull();
  end();
  expect(hand.phase()).toBe('idle');
  hand.move([middleOf(1)]);
  hand.release();
  expect([planner.getState().stroke, entries(), lots()]).toEqual([null, 0, [NORTH, NORTH, SOUTH, SOUTH]]);
  expect(planner.getState().figures).toEqual(planner.getState().committedFigures);
});

test('a stroke over nothing leaves no line and no entry', () => {
  planner.getState().setHand({ tool: 'lasso' });
  hand.press([0, 0]);
  hand.move([
    [0.01, 0],
    [0.01, 0.01],
  ]);
  expect(planner.getState().stroke?.line).toHaveLength(3);
  hand.release();
  expect([planner.getState().stroke, entries()]).toEqual([null, 0]);
});

test('a line is set corner by corner: between two of them the planner hears where the hand hovers', () => {
  planner.getState().setHand({ tool: 'line' });
  hand.press(middleOf(0));
  hand.release();
  expect([hand.phase(), entries()]).toEqual(['between', 0]);
  hand.move([middleOf(3), middleOf(1)]);
  expect(planner.getState().stroke).toMatchObject({ blocks: [0, 1], line: [middleOf(0), middleOf(1)] });
  hand.press(middleOf(1));
  hand.release();
  hand.finish();
  expect([hand.phase(), entries(), lots()]).toEqual(['idle', 1, [SOUTH, SOUTH, SOUTH, SOUTH]]);
});

test('a second finger takes back the corner it came with, and leaves those set before', () => {
  planner.getState().setHand({ tool: 'line' });
  hand.press(middleOf(0));
  hand.release();
  hand.press(middleOf(1));
  hand.takeBack();
  expect([hand.phase(), planner.getState().stroke?.line]).toEqual(['between', [middleOf(0), middleOf(0)]]);
});

test('a second finger leaves nothing of a brush stroke', () => {
  hand.press(middleOf(0));
  hand.move([middleOf(1)]);
  hand.takeBack();
  expect([hand.phase(), planner.getState().stroke, lots()]).toEqual([
    'idle',
    null,
    [NORTH, NORTH, SOUTH, SOUTH],
  ]);
});

test('a fill goes by the lots as proposed', () => {
  planner.getState().setHand({ tool: 'paint', lot: NORTH, proposes: true });
  hand.press(middleOf(2));
  hand.release();
  planner.getState().setHand({ tool: 'fill', lot: SOUTH });
  hand.press(middleOf(0));
  expect(planner.getState().stroke?.blocks.toSorted()).toEqual([0, 1, 2]);
});

test.each(['select', 'pick', 'note'] as const)('with the tool %s a drag is for the map', (tool) => {
  planner.getState().setHand({ tool });
  expect(hand.draws()).toBe(false);
});
