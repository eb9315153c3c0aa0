import { expect, test } from 'vitest';
import { growLine } from '../../../src/core/tools/grow-line.ts';
import type { Position } from '../../../src/core/tools/tool.ts';

const LINE: Position[] = [[0, 0]];
const PIXEL = 1 / 360;

test('a line grows by the next place of the hand', () => {
  expect(growLine(LINE, [3, 0], PIXEL)).toEqual([
    [0, 0],
    [3, 0],
  ]);
});

test('a hand that has not gone a pixel leaves the very same line', () => {
  expect(growLine(LINE, [0.9, 0], PIXEL)).toBe(LINE);
  expect(growLine(LINE, [1.1, 0], PIXEL)).toHaveLength(2);
});
