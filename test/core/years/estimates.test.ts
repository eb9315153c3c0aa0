import { describe, expect, test } from 'vitest';
import { estimatesOver } from '../../../src/core/years/estimates.ts';

/** Student's t for 4 degrees of freedom, from printed tables. */
const T4 = 2.7764451;

describe('an estimate over futures', () => {
  test('of a mean is Student’s interval', () => {
    const { mean, low, high } = estimatesOver(5).mean(Float64Array.of(11, 12, 13, 14, 15));
    const half = T4 * Math.sqrt(2.5 / 5);
    expect(mean).toBe(13);
    expect(low).toBeCloseTo(13 - half, 6);
    expect(high).toBeCloseTo(13 + half, 6);
  });

  test('of a mean that cannot be below 0 is not, unless it is a difference', () => {
    const values = Float64Array.of(0, 0, 0, 0, 5);
    expect(estimatesOver(5).mean(values).low).toBe(0);
    expect(estimatesOver(5).mean(values, -Infinity).low).toBeLessThan(0);
  });

  test('of a part counts each future by its size, with the spread of what is left over', () => {
    const { mean, low, high } = estimatesOver(5).part(
      Float64Array.of(1, 2, 3, 4, 0),
      Float64Array.of(2, 4, 6, 8, 5),
    );
    // 10 of 25; left over: 0.2, 0.4, 0.6, 0.8 and −2, each ÷ 5.
    const half = (T4 * Math.sqrt((0.04 + 0.16 + 0.36 + 0.64 + 4) / 4 / 5)) / 5;
    expect(mean).toBe(0.4);
    expect(low).toBeCloseTo(0.4 - half, 6);
    expect(high).toBeCloseTo(0.4 + half, 6);
  });

  test('of a part of nothing is 0, and of the whole is sure', () => {
    const some = Float64Array.of(3, 4, 5, 6, 7);
    expect(estimatesOver(5).part(new Float64Array(5), new Float64Array(5))).toEqual({
      mean: 0,
      low: 0,
      high: 0,
    });
    expect(estimatesOver(5).part(some, some)).toEqual({ mean: 1, low: 1, high: 1 });
  });

  test('of two parts apart is as sure as their difference, row by row', () => {
    const of = Float64Array.of(10, 10, 10, 10, 10);
    const one = Float64Array.of(2, 4, 6, 8, 9);
    const other = one.map((count) => count - 1);
    const { mean, low, high } = estimatesOver(5).partsApart(one, of, other, of);
    expect(mean).toBeCloseTo(0.1, 12);
    expect(high - low).toBeCloseTo(0, 12);
  });

  test('from one future alone says that anything may be', () => {
    expect(estimatesOver(1).mean(Float64Array.of(4))).toEqual({ mean: 4, low: 0, high: Infinity });
    expect(estimatesOver(1).part(Float64Array.of(1), Float64Array.of(2))).toEqual({
      mean: 0.5,
      low: 0,
      high: 1,
    });
  });
});
