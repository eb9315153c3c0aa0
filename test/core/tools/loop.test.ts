import { expect, test } from 'vitest';
import { loop } from '../../../src/core/tools/loop.ts';
import { cornerAt } from '../drawing.ts';
import { handle } from './script.ts';

const GROUND = 'ABC/DEF/GHI';

test('a loop takes the blocks whose middle lies in the shape that is made of the hand’s way', () => {
  const triangle = loop(([pressed], at) => [pressed!, at, [pressed![0], at[1]]]);
  const hand = handle(triangle, GROUND);
  expect(hand.press(0.2, 0.1)).toBe('');
  expect(hand.move(3.2, 2.9)).toBe('ADEGHI');
  expect(hand.release()).toBe('done: ADEGHI');
  expect(hand.done).toMatchObject({
    line: [cornerAt(0.2, 0.1), cornerAt(3.2, 2.9), cornerAt(0.2, 2.9)],
    closed: true,
  });
});

test('a loop whose shape stays the same is the very same stroke', () => {
  const hand = handle(
    loop((drawn) => drawn),
    GROUND,
  );
  hand.press(1, 1);
  const before = hand.state;
  hand.move(2, 2);
  expect(hand.state).toBe(before);
});
