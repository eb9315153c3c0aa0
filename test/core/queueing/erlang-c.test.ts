import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangB } from '../../../src/core/queueing/erlang-b.ts';
import { erlangC } from '../../../src/core/queueing/erlang-c.ts';

describe('Erlang C', () => {
  test.each([
    [1, 0.5, 1 / 2],
    [2, 1, 1 / 3],
    [5, 3, 81 / 343],
    [3, 0, 0],
  ])('with %d places and a load of %d the part that waits is what sums by hand give', (places, load, waits) =>
    expect(erlangC(places, load)).toBeCloseTo(waits, 15),
  );

  test('is the part of the time with all places taken, in a queue that is followed far out', () => {
    let [term, sum, full] = [1, 1, 0];
    for (let count = 1; count < 2000; count++) {
      term *= 18 / Math.min(count, 20);
      sum += term;
      if (count >= 20) full += term;
    }
    expect(erlangC(20, 18)).toBeCloseTo(full / sum, 12);
  });

  test.each([
    [3, 3],
    [3, 4],
    [0, 0],
  ])('with %d places and a load of %d everybody waits', (places, load) =>
    expect(erlangC(places, load)).toBe(1),
  );

  test('more wait than would be refused, and fewer the more places there are', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (places, full) => {
          const load = places * full;
          expect(erlangC(places, load)).toBeGreaterThanOrEqual(erlangB(places, load));
          expect(erlangC(places + 1, load)).toBeLessThan(erlangC(places, load));
        },
      ),
    ));
});
