import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/core/queueing/normal-quantile.ts';
import { studentT } from '../../../src/core/queueing/student-t.ts';

describe('the quantile of Student’s t', () => {
  test.each([
    [0.975, 1, 12.706205],
    [0.975, 2, 4.302653],
    [0.95, 3, 2.353363],
    [0.975, 5, 2.570582],
    [0.995, 5, 4.032143],
    [0.9995, 5, 6.868827],
    [0.975, 10, 2.228139],
    [0.99, 10, 2.763769],
    [0.975, 19, 2.093024],
    [0.95, 20, 1.724718],
    [0.995, 30, 2.749996],
    [0.975, 30, 2.042272],
  ])('at %d with %d degrees is the printed one', (probability, degrees, printed) =>
    expect(Math.abs(studentT(probability, degrees) - printed)).toBeLessThan(1e-6),
  );

  test('with 1 and 2 degrees is what a formula gives', () => {
    for (const probability of [0.01, 0.2, 0.6, 0.9, 0.9999]) {
      const spread = 2 * probability - 1;
      expect(studentT(probability, 1) / Math.tan((Math.PI * spread) / 2)).toBeCloseTo(1, 11);
      expect(
        studentT(probability, 2) / (spread / Math.sqrt(2 * probability * (1 - probability))),
      ).toBeCloseTo(1, 11);
    }
  });

  test('is the same on both sides of 0, and nears the normal one as degrees grow', () => {
    expect(studentT(0.5, 7)).toBeCloseTo(0, 15);
    expect(studentT(0.025, 7)).toBeCloseTo(-studentT(0.975, 7), 12);
    expect(studentT(0.975, Infinity)).toBe(normalQuantile(0.975));
    expect(studentT(0.975, 100_000)).toBeCloseTo(normalQuantile(0.975), 4);
    expect(studentT(0.975, 100_000)).toBeGreaterThan(normalQuantile(0.975));
  });

  test.each([
    [0, 5],
    [1, 5],
    [0.9, 0],
    [0.9, 2.5],
  ])('does not exist at %d with %d degrees', (probability, degrees) =>
    expect(() => studentT(probability, degrees)).toThrow('no quantile'),
  );
});
