import { describe, expect, test } from 'vitest';
import { rectangle } from '../../../src/core/tools/rectangle.ts';
import { cornerAt } from '../drawing.ts';
import { handle } from './script.ts';

const GROUND = `
  ABCDE
  FGHIJ
  KLMNO
`;

describe('the rectangle', () => {
  test('takes the blocks whose middle lies in it, whichever way it is drawn', () => {
    const hand = handle(rectangle, GROUND);
    hand.press(0.2, 0.2);
    expect(hand.move(2.8, 1.8)).toBe('ABCFGH');
    expect(hand.release()).toBe('done: ABCFGH');
    hand.press(2.8, 1.8);
    expect(hand.move(0.2, 0.2)).toBe('ABCFGH');
    hand.press(0.2, 1.8);
    expect(hand.move(2.8, 0.2)).toBe('ABCFGH');
  });

  test('lets go of blocks when it is made smaller', () => {
    const hand = handle(rectangle, GROUND);
    hand.press(0.2, 0.2);
    hand.move(4.8, 2.8);
    expect(hand.move(1.3, 1.3)).toBe('A');
  });

  test('gives its four corners, closed, for the map to show', () => {
    const hand = handle(rectangle, GROUND);
    hand.press(0.2, 0.2);
    hand.move(2.8, 1.8);
    hand.release();
    const corners = [cornerAt(0.2, 0.2), cornerAt(2.8, 0.2), cornerAt(2.8, 1.8), cornerAt(0.2, 1.8)];
    expect(hand.done).toMatchObject({ line: corners, closed: true });
  });

  test('says nothing is done when it holds nothing', () => {
    const hand = handle(rectangle, GROUND);
    expect(hand.click(0.5, 0.5)).toBe('idle');
    hand.press(0.1, 0.1);
    hand.move(0.3, 0.3);
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });

  test('leaves nothing when it is cancelled, from any phase', () => {
    const hand = handle(rectangle, GROUND);
    expect(hand.cancel()).toBe('idle');
    hand.press(0.2, 0.2);
    expect(hand.cancel()).toBe('idle');
    hand.press(0.2, 0.2);
    hand.move(4.8, 2.8);
    expect(hand.cancel()).toBe('idle');
    expect(hand.move(1, 1)).toBe('idle');
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });
});
