import { describe, expect, test } from 'vitest';
import { corner } from '../../../src/core/tools/corner.ts';
import { cornerAt } from '../drawing.ts';
import { handle } from './script.ts';

/** The two lots meet along A–C and A–D, with a corner where the border turns. */
const GROUND = 'AAAB/AACB/DDCB';
const LOTS = { lots: '1222' };

describe('the hand on a corner of a border', () => {
  test('takes hold of the corner and drags it between the corners before and after', () => {
    const hand = handle(corner, GROUND, LOTS);
    expect(hand.press(2.05, 1.98)).toBe('');
    expect(hand.state).toMatchObject({ phase: 'drawing', stroke: { line: { 1: cornerAt(2, 2) } } });
    expect(hand.move(1.5, 1.5)).toBe('ACD');
    expect(hand.move(2.5, 2.5)).toBe('ACD');
    expect(hand.release()).toBe('done: ACD');
    const [before, held, after] = hand.done!.line;
    expect(held).toEqual(cornerAt(2.5, 2.5));
    expect([before, after]).toEqual(expect.arrayContaining([cornerAt(2, 1), cornerAt(1, 2)]));
    expect(hand.done!.closed).toBe(false);
  });

  test('finds nothing to hold away from borders between lots', () => {
    const hand = handle(corner, GROUND, LOTS);
    expect(hand.press(1, 0.5)).toBe('idle');
    expect(hand.move(2, 2)).toBe('idle');
    expect(handle(corner, GROUND, { lots: '1111' }).press(2, 2)).toBe('idle');
  });

  test('leaves the corner where it is when it is only clicked, or slips by less than four pixels', () => {
    const hand = handle(corner, GROUND, LOTS);
    expect(hand.click(2, 2)).toBe('idle');
    hand.press(2, 2);
    expect(hand.move(2.03, 2)).toBe('');
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });

  test('leaves nothing when it is cancelled, from any phase', () => {
    const hand = handle(corner, GROUND, LOTS);
    expect(hand.cancel()).toBe('idle');
    hand.press(2, 2);
    expect(hand.cancel()).toBe('idle');
    hand.press(2, 2);
    hand.move(1.5, 1.5);
    expect(hand.cancel()).toBe('idle');
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });
});
