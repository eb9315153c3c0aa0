import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundUpNicely } from '../../../src/core/figures/round-up-nicely.ts';

describe('the top of a scale', () => {
  test.each([
    [1, 1],
    [1.01, 1.5],
    [2, 2],
    [2.4, 3],
    [5, 5],
    [5.1, 6],
    [10, 10],
    [99, 100],
    [437, 500],
    [0.031, 0.04],
    [0.2, 0.2],
    [1000, 1000],
    [200_000, 200_000],
  ])('over %d is %d', (number, top) => expect(roundUpNicely(number)).toBeCloseTo(top, 12));

  test('is the least of 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, … that is not below', () => {
    const ladder = Array.from({ length: 25 }, (_, at) => at - 9).flatMap((power) =>
      [1, 1.5, 2, 3, 4, 5, 6, 8].map((step) => Number(`${step}e${power}`)),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-8, max: 1e14, noNaN: true }), (number) => {
        const top = ladder.find((rung) => rung >= number * (1 - 1e-12))!;
        expect(roundUpNicely(number) / top).toBeCloseTo(1, 9);
      }),
    );
  });
});
