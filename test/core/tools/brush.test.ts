import { expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { brush } from '../../../src/core/tools/brush.ts';
import type { Position } from '../../../src/core/tools/tool.ts';
import { cornerAt } from '../drawing.ts';
import { handle } from './script.ts';

test('a brush takes along each stretch of the hand’s way, from where the last one ended', () => {
  const ways: (readonly [Position, Position])[] = [];
  const hand = handle(
    brush((_, from, to) => {
      ways.push([from, to]);
      return [ways.length - 1] as BlockIndex[];
    }),
    'ABC',
  );
  expect(hand.press(0.5, 0.5)).toBe('A');
  expect(hand.move(1.5, 0.5)).toBe('AB');
  expect(hand.move(2.5, 0.5)).toBe('ABC');
  expect(hand.release()).toBe('done: ABC');
  const [a, b, c] = [cornerAt(0.5, 0.5), cornerAt(1.5, 0.5), cornerAt(2.5, 0.5)];
  expect(ways).toEqual([
    [a, a],
    [a, b],
    [b, c],
  ]);
});

test('a brush that took nothing has nothing to show for it', () => {
  const hand = handle(
    brush(() => []),
    'ABC',
  );
  hand.press(0.5, 0.5);
  expect(hand.release()).toBe('idle');
});
