import { describe, expect, test } from 'vitest';
import { zone } from '../../../src/core/tools/zone.ts';
import { handle } from './script.ts';

const GROUND = 'ABCD/EFGH/IJKL';
const ZONES = 'NNN./SSE./SSE.';

describe('the whole-zone brush', () => {
  test('takes all blocks of the zone it is pressed on', () => {
    const hand = handle(zone, GROUND, { zones: ZONES });
    expect(hand.press(0.5, 1.5)).toBe('EFIJ');
    expect(hand.release()).toBe('done: EFIJ');
  });

  test('takes every zone it crosses, however few samples the hand gives', () => {
    const hand = handle(zone, GROUND, { zones: ZONES });
    hand.press(1.4, -1);
    expect(hand.move(1.5, 4)).toBe('ABCEFIJ');
    expect(hand.move(2.5, 2.5)).toBe('ABCEFGIJK');
  });

  test('takes a block in no zone alone', () => {
    const hand = handle(zone, GROUND, { zones: ZONES });
    expect(hand.press(3.5, 0.5)).toBe('D');
    expect(hand.move(3.5, 1.5)).toBe('DH');
  });

  test('takes single blocks where there is no layer of zones', () => {
    const hand = handle(zone, GROUND);
    expect(hand.press(0.5, 0.5)).toBe('A');
  });

  test('leaves nothing when it is cancelled, from any phase', () => {
    const hand = handle(zone, GROUND, { zones: ZONES });
    expect(hand.cancel()).toBe('idle');
    hand.press(0.5, 1.5);
    expect(hand.cancel()).toBe('idle');
    hand.press(0.5, 1.5);
    hand.move(2.5, 1.5);
    expect(hand.cancel()).toBe('idle');
    expect(hand.release()).toBe('idle');
    expect(hand.done).toBeUndefined();
  });
});
