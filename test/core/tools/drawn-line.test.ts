import { describe, expect, test } from 'vitest';
import { drawnLine } from '../../../src/core/tools/drawn-line.ts';
import type { Tool } from '../../../src/core/tools/tool.ts';
import { cornerAt } from '../drawing.ts';
import { handle, type Script } from './script.ts';

/** A pixel is a hundredth of a cell. */
const GROUND = `
  ABCDE
  FGHIJ
  KLMNO
`;

const open = drawnLine({ closes: false });
const closing = drawnLine({ closes: true });

const TOOLS: readonly (readonly [string, Tool])[] = [
  ['a line', open],
  ['a line that may close', closing],
];

describe.each(TOOLS)('%s', (_, tool) => {
  test('is drawn freehand by dragging, and done when the hand lets go', () => {
    const hand = handle(tool, GROUND);
    expect(hand.press(0.5, 0.5)).toBe('A');
    expect(hand.move(2.5, 0.4)).toBe('ABC');
    expect(hand.move(2.4, 2.5)).toBe('ABCHM');
    expect(hand.release()).toBe('done: ABCHM');
    expect(hand.done).toMatchObject({ line: corners([0.5, 0.5], [2.5, 0.4], [2.4, 2.5]), closed: false });
  });

  test('is set corner by corner by clicking, with its end at the hand in between', () => {
    const hand = handle(tool, GROUND);
    expect(hand.click(0.5, 0.5)).toBe('A');
    expect(hand.move(4.5, 0.5)).toBe('ABCDE');
    expect(lineOf(hand)).toEqual(corners([0.5, 0.5], [4.5, 0.5]));
    expect(hand.move(2.5, 0.5)).toBe('ABC');
    expect(hand.click(2.5, 0.5)).toBe('ABC');
    expect(hand.move(2.4, 2.5)).toBe('ABCHM');
    expect(hand.click(2.4, 2.5)).toBe('ABCHM');
    expect(hand.finish()).toBe('done: ABCHM');
    expect(hand.done!.line).toEqual(corners([0.5, 0.5], [2.5, 0.5], [2.4, 2.5]));
  });

  test('ends at its last corner when it is finished, not where the hand hovers', () => {
    const hand = handle(tool, GROUND);
    hand.click(0.5, 0.5);
    hand.click(2.5, 0.4);
    hand.move(2.5, 2.5);
    expect(hand.finish()).toBe('done: ABC');
    expect(hand.done!.line).toEqual(corners([0.5, 0.5], [2.5, 0.4]));
  });

  test('ends when its last corner is clicked again', () => {
    const hand = handle(tool, GROUND);
    hand.click(0.5, 0.5);
    hand.click(2.5, 0.4);
    expect(hand.click(2.53, 0.42)).toBe('done: ABC');
    expect(hand.done!.line).toEqual(corners([0.5, 0.5], [2.5, 0.4]));
  });

  test('takes a hand that slips by less than four pixels for a click', () => {
    const hand = handle(tool, GROUND);
    hand.press(0.5, 0.5);
    hand.move(0.53, 0.5);
    hand.release();
    expect(hand.state.phase).toBe('between');
    expect(lineOf(hand)).toEqual(corners([0.5, 0.5], [0.5, 0.5]));
  });

  test('goes on freehand from a corner that was set, when the hand drags', () => {
    const hand = handle(tool, GROUND);
    hand.click(0.5, 0.5);
    hand.press(2.5, 0.4);
    hand.move(2.5, 1.5);
    expect(hand.release()).toBe('done: ABCH');
    expect(hand.done!.line).toEqual(corners([0.5, 0.5], [2.5, 0.4], [2.5, 1.5]));
  });

  test('keeps no corner that its course does not need, to a pixel', () => {
    const hand = handle(tool, GROUND);
    hand.press(0.5, 0.5);
    for (let step = 1; step <= 1000; step++) hand.move(0.5 + step * 0.004, 0.5 + (step % 2) * 0.008);
    hand.move(4.5, 2.5);
    hand.release();
    expect(hand.done!.line).toHaveLength(3);
  });

  test('is nothing with one corner, or where it crosses no block', () => {
    const hand = handle(tool, GROUND);
    hand.click(0.5, 0.5);
    expect(hand.finish()).toBe('idle');
    hand.click(0.5, 0.5);
    expect(hand.click(0.5, 0.5)).toBe('idle');
    hand.press(-3, -3);
    hand.move(-1, -2);
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });

  test('leaves nothing when it is cancelled, from any phase', () => {
    const hand = handle(tool, GROUND);
    expect(hand.cancel()).toBe('idle');
    hand.press(0.5, 0.5);
    expect(hand.cancel()).toBe('idle');
    hand.press(0.5, 0.5);
    hand.move(2.5, 0.5);
    expect(hand.cancel()).toBe('idle');
    expect(hand.release()).toBe('idle');
    hand.click(0.5, 0.5);
    expect(hand.cancel()).toBe('idle');
    hand.click(0.5, 0.5);
    hand.move(2.5, 0.5);
    expect(hand.cancel()).toBe('idle');
    expect(hand.move(1, 1)).toBe('idle');
    expect(hand.finish()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });
});

const CLOSING = TOOLS.filter(([, tool]) => tool === closing);

describe.each(CLOSING)('%s that comes back to its start', (_, tool) => {
  test('closes when it is drawn freehand', () => {
    const hand = handle(tool, GROUND);
    drag(hand, [1.5, 0.5], [3.5, 0.5], [3.5, 2.5], [1.5, 2.5], [1.52, 0.53]);
    expect(hand.done).toMatchObject({
      line: corners([1.5, 0.5], [3.5, 0.5], [3.5, 2.5], [1.5, 2.5]),
      closed: true,
    });
  });

  test('closes when its first corner is clicked again', () => {
    const hand = handle(tool, GROUND);
    for (const [x, y] of [
      [1.5, 0.5],
      [3.5, 0.5],
      [3.5, 2.5],
    ] as const)
      hand.click(x, y);
    expect(hand.click(1.53, 0.5)).toBe('done: BCDHIN');
    expect(hand.done).toMatchObject({ line: corners([1.5, 0.5], [3.5, 0.5], [3.5, 2.5]), closed: true });
  });

  test('does not cross itself where the hand runs a little over its start', () => {
    const hand = handle(tool, GROUND);
    drag(hand, [1.5, 0.5], [3.5, 0.5], [3.5, 2.5], [1.5, 2.5], [1.5, 0.6], [1.51, 0.46], [1.54, 0.45]);
    expect(hand.done!.line).toHaveLength(5);
    expect(hand.done!.line.at(-1)).toEqual(cornerAt(1.5, 0.6));
  });

  test('is not closed by slow first steps, nor by coming near', () => {
    const hand = handle(tool, GROUND);
    hand.press(1.5, 0.5);
    for (let step = 1; step <= 6; step++) hand.move(1.5 + step * 0.011, 0.5);
    expect(hand.state).toMatchObject({ stroke: { closed: false } });
    drag(hand, [1.5, 0.5], [3.5, 0.5], [3.5, 2.5], [1.5, 2.5], [1.6, 0.6]);
    expect(hand.done!.closed).toBe(false);
  });
});

test('a line that may not close stays open', () => {
  const hand = handle(open, GROUND);
  drag(hand, [1.5, 0.5], [3.5, 0.5], [3.5, 2.5], [1.5, 2.5], [1.52, 0.53]);
  expect(hand.done).toMatchObject({ closed: false });
  expect(hand.done!.line).toHaveLength(5);
});

function drag(hand: Script, first: [number, number], ...rest: [number, number][]): void {
  hand.press(...first);
  for (const [x, y] of rest) hand.move(x, y);
  hand.release();
}

function corners(...places: [number, number][]) {
  return places.map(([x, y]) => cornerAt(x, y));
}

function lineOf(hand: Script) {
  return hand.state.phase === 'idle' ? [] : hand.state.stroke.line;
}
