import { describe, expect, test } from 'vitest';
import { paint } from '../../../src/core/tools/paint.ts';
import { IDLE } from '../../../src/core/tools/tool.ts';
import { handle } from './script.ts';

const GROUND = `
  ABCDE
  FGHIJ
  KLMNO
`;

describe('the brush', () => {
  test('takes the block it is pressed on', () => {
    const hand = handle(paint, GROUND);
    expect(hand.press(1.5, 1.5)).toBe('G');
    expect(hand.release()).toBe('done: G');
    expect(hand.state).toBe(IDLE);
  });

  test('takes every block it crosses, however few samples the hand gives', () => {
    const hand = handle(paint, GROUND);
    hand.press(0.5, 0.5);
    expect(hand.move(4.5, 0.4)).toBe('ABCDE');
    expect(hand.move(4.4, 2.5)).toBe('ABCDEJO');
    expect(hand.release()).toBe('done: ABCDEJO');
  });

  test('takes what its disc touches when it is broad', () => {
    const hand = handle(paint, GROUND, { brush: 0.7 });
    expect(hand.press(1.5, 1.5)).toBe('BFGHL');
    expect(hand.move(2.5, 1.5)).toBe('BCFGHILM');
  });

  test('keeps what it took while the hand comes back, each block once, in the order met', () => {
    const hand = handle(paint, GROUND);
    hand.press(2.5, 1.5);
    hand.move(0.5, 1.5);
    hand.move(3.5, 1.5);
    hand.release();
    expect(hand.done!.blocks).toEqual([7, 5, 6, 8]);
  });

  test('draws on from where the hand left the ground and came back', () => {
    const hand = handle(paint, GROUND);
    expect(hand.press(-1, 0.5)).toBe('');
    expect(hand.move(1.5, 0.5)).toBe('AB');
    expect(hand.move(1.5, -2)).toBe('AB');
    expect(hand.move(3.5, -2)).toBe('AB');
    expect(hand.move(3.5, 0.5)).toBe('ABD');
  });

  test('says nothing is done when it touched nothing', () => {
    const hand = handle(paint, GROUND);
    hand.press(-1, -1);
    hand.move(-2, -1);
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });

  test('leaves nothing when it is cancelled, from any phase', () => {
    const hand = handle(paint, GROUND);
    expect(hand.cancel()).toBe('idle');
    hand.press(1.5, 1.5);
    expect(hand.cancel()).toBe('idle');
    hand.press(1.5, 1.5);
    hand.move(3.5, 1.5);
    expect(hand.cancel()).toBe('idle');
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });

  test('begins afresh at the next press', () => {
    const hand = handle(paint, GROUND);
    hand.press(0.5, 0.5);
    hand.release();
    expect(hand.press(4.5, 2.5)).toBe('O');
  });

  test('does not mind moves and releases without a press', () => {
    const hand = handle(paint, GROUND);
    expect(hand.move(1.5, 1.5)).toBe('idle');
    expect(hand.release()).toBe('idle');
  });

  test('keeps the very same stroke while no block is added', () => {
    const hand = handle(paint, GROUND);
    hand.press(1.5, 1.5);
    const strokeNow = () => (hand.state.phase === 'drawing' ? hand.state.stroke : null);
    const before = strokeNow();
    hand.move(1.6, 1.6);
    expect(strokeNow()).toBe(before);
    hand.move(2.6, 1.6);
    expect(strokeNow()).not.toBe(before);
  });
});
