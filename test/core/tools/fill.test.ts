import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/core/tools/fill.ts';
import { handle } from './script.ts';

const GROUND = 'ABC/DEF/GHI';

describe('the fill', () => {
  test('takes every block joined to the one it is pressed on that has the same lot', () => {
    const hand = handle(fill, GROUND, { lots: '110120001' });
    expect(hand.press(0.5, 0.5)).toBe('ABD');
    expect(hand.release()).toBe('done: ABD');
  });

  test('fills ground that no lot has', () => {
    const hand = handle(fill, GROUND, { lots: '110120001' });
    expect(hand.click(2.5, 0.5)).toBe('done: CF');
  });

  test('does not pass through a corner where blocks touch at a point', () => {
    const hand = handle(fill, GROUND, { lots: '100010001' });
    expect(hand.click(1.5, 1.5)).toBe('done: E');
  });

  test('is not moved by a hand that slips', () => {
    const hand = handle(fill, GROUND, { lots: '110120001' });
    hand.press(0.5, 0.5);
    expect(hand.move(2.5, 2.5)).toBe('ABD');
  });

  test('says nothing is done when it is pressed outside the area', () => {
    const hand = handle(fill, GROUND);
    expect(hand.press(-1, -1)).toBe('');
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });

  test('leaves nothing when it is cancelled, from any phase', () => {
    const hand = handle(fill, GROUND);
    expect(hand.cancel()).toBe('idle');
    hand.press(0.5, 0.5);
    expect(hand.cancel()).toBe('idle');
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });
});
