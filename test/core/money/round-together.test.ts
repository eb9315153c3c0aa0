import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundRangesTogether, roundTogether } from '../../../src/core/money/round-together.ts';

describe('numbers rounded together', () => {
  test('add up, and the nearest to the next pound are rounded up', () => {
    expect(roundTogether([1.4, 2.4, 3.4])).toEqual([2, 2, 3]);
    expect(roundTogether([1.5, -0.6])).toEqual([2, -1]);
    expect(roundTogether([0.1 + 0.2, 0.7])).toEqual([0, 1]);
    expect(roundTogether([])).toEqual([]);
  });

  test('each is within a pound of itself, both columns add up, and no range is turned round', () => {
    const pounds = fc.integer({ min: -1e9, max: 1e9 }).map((part) => part / 6000);
    const width = fc.oneof(
      fc.constant(0),
      fc.nat(1e8).map((part) => part / 6000),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(pounds, width), { maxLength: 40 }), (given) => {
        const ranges = given.map(([least, wide]) => ({ least, most: least + wide }));
        const rounded = roundRangesTogether(ranges);
        for (const end of ['least', 'most'] as const) {
          const sum = (list: typeof ranges) => list.reduce((total, range) => total + range[end], 0);
          expect(sum(rounded)).toBeCloseTo(Math.round(sum(ranges)), 9);
        }
        rounded.forEach(({ least, most }, at) => {
          const range = ranges[at]!;
          expect(Number.isInteger(least) && Number.isInteger(most)).toBe(true);
          expect(Math.abs(least - range.least)).toBeLessThan(1.001);
          expect(Math.abs(most - range.most)).toBeLessThan(2.001);
          expect(most - least).toBeGreaterThanOrEqual(0);
          expect(range.least < range.most || most === least).toBe(true);
        });
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
