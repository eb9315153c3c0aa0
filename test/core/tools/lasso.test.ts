import { describe, expect, test } from 'vitest';
import { lasso } from '../../../src/core/tools/lasso.ts';
import { cornerAt } from '../drawing.ts';
import { handle } from './script.ts';

const GROUND = `
  ABCDE
  FGHIJ
  KLMNO
`;

describe('the lasso', () => {
  test('takes the blocks whose middle lies inside its loop, which closes by itself', () => {
    const hand = handle(lasso, GROUND);
    hand.press(0.2, 0.2);
    expect(hand.move(2.8, 0.2)).toBe('');
    expect(hand.move(2.8, 1.8)).toBe('BCH');
    expect(hand.move(0.2, 1.8)).toBe('ABCFGH');
    expect(hand.release()).toBe('done: ABCFGH');
  });

  test('leaves out a block of which it has less than the middle', () => {
    const hand = handle(lasso, GROUND);
    hand.press(0.6, 0.1);
    hand.move(2.9, 0.1);
    hand.move(2.9, 0.9);
    expect(hand.move(0.6, 0.9)).toBe('BC');
  });

  test('lets go of blocks when its loop is drawn round them again', () => {
    const hand = handle(lasso, GROUND);
    hand.press(0.1, 0.1);
    hand.move(4.9, 0.1);
    expect(hand.move(4.9, 2.7)).toBe('BCDEIJ');
    expect(hand.move(4.9, 0.2)).toBe('');
  });

  test('goes by the middle of a block with a notch, which lies in the block', () => {
    const hand = handle(lasso, 'AAA / ABB / AAA');
    hand.press(1.1, 1.1);
    hand.move(2.9, 1.1);
    hand.move(2.9, 1.9);
    expect(hand.move(1.1, 1.9)).toBe('B');
  });

  test('gives the line it drew, for the map to show', () => {
    const hand = handle(lasso, GROUND);
    hand.press(0.2, 0.2);
    hand.move(2.8, 0.2);
    hand.move(2.8, 1.8);
    hand.release();
    expect(hand.done!.line).toEqual([cornerAt(0.2, 0.2), cornerAt(2.8, 0.2), cornerAt(2.8, 1.8)]);
  });

  test('says nothing is done when its loop holds nothing', () => {
    const hand = handle(lasso, GROUND);
    hand.press(0.1, 0.1);
    hand.move(0.3, 0.1);
    hand.move(0.3, 0.3);
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });

  test('leaves nothing when it is cancelled, from any phase', () => {
    const hand = handle(lasso, GROUND);
    expect(hand.cancel()).toBe('idle');
    hand.press(0.2, 0.2);
    expect(hand.cancel()).toBe('idle');
    hand.press(0.2, 0.2);
    hand.move(4.8, 0.2);
    hand.move(4.8, 2.8);
    expect(hand.cancel()).toBe('idle');
    expect(hand.move(1, 1)).toBe('idle');
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });
});
