import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/core/queueing/normal-quantile.ts';

describe('the normal quantile', () => {
  test.each([
    [0.5, 0],
    [0.6, 0.2533471031357997],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.995, 2.575829303548901],
    [0.841344746068543, 1],
    [1e-12, -7.034483825301131],
    [1e-300, -37.0471],
  ])('at %d is the printed one', (probability, printed) =>
    expect(normalQuantile(probability)).toBeCloseTo(printed, printed < -30 ? 4 : 12),
  );

  test('is the same on both sides of 0, and grows', () => {
    let last = -Infinity;
    for (let part = 1; part < 1000; part++) {
      const quantile = normalQuantile(part / 1000);
      expect(quantile).toBeGreaterThan(last);
      expect(quantile).toBeCloseTo(-normalQuantile(1 - part / 1000), 12);
      last = quantile;
    }
  });

  test.each([0, 1, NaN])('does not exist at %d', (probability) =>
    expect(() => normalQuantile(probability)).toThrow('no quantile'),
  );
});
