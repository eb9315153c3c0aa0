import { describe, expect, test } from 'vitest';
import { sayCovered, sayDistance, sayLimit, sayProof } from '../../../../src/ui/futures/lots/say-limit.ts';
import type { LotWish } from '../../../../src/core/suggest/lot-wish.ts';

const wish = (bandPercent: number | null) => ({ bandPercent }) as LotWish;

describe('the limit of compactness in words', () => {
  test.each([
    [100, 96.9, '3.1%'],
    [100, 96.89, '3.2%'],
    [100, 100, '0%'],
    [100, 99.99, '0.1%'],
    [100, 0, '100%'],
    [0, 0, '0%'],
  ])('of %d with at least %d is rounded up to %s, as no plan may pass what is said', (value, bound, words) =>
    expect(sayLimit(value, bound)).toBe(words),
  );

  test('speaks of bands only where there are some', () => {
    expect(sayProof(100, 96.9, 10, true)).toBe(
      'No plan with these 10 lots and bands can be more than 3.1% more compact than this one.',
    );
    expect(sayProof(100, 96.9, 1, false)).toBe(
      'No plan with this lot can be more than 3.1% more compact than this one.',
    );
    expect(sayProof(100, 100, 3, false)).toBe('No plan with these 3 lots can be more compact than this one.');
  });

  test('says the least distance rounded down', () => {
    expect(sayDistance(7.2899, 1, false)).toBe('2.7 km');
    expect(sayDistance(7.2899, 1, true)).toBe('2.69 km');
    expect(sayDistance(0, 0, true)).toBe('0 km');
  });

  test('says what it covers, and whether the plan itself is inside the bands', () => {
    expect(sayCovered(wish(5), true, true)[0]).toContain('within 5% of an even share');
    expect(sayCovered(wish(null), true, true)[0]).toContain('in your rules');
    expect(sayCovered(wish(null), false, true)[0]).toContain('of any size');
    expect(sayCovered(wish(5), true, false)).toHaveLength(sayCovered(wish(5), true, true).length + 1);
  });
});
