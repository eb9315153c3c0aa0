import { describe, expect, test } from 'vitest';
import { polsbyPopper } from '../../../src/core/figures/polsby-popper.ts';

describe('compactness', () => {
  test('is 1 for a circle, whatever its size', () => {
    for (const radius of [0.5, 1, 4000]) {
      expect(polsbyPopper(Math.PI * radius ** 2, 2 * Math.PI * radius)).toBeCloseTo(1, 12);
    }
  });

  test('is π/4 for a square and less for a ribbon', () => {
    expect(polsbyPopper(49, 28)).toBeCloseTo(Math.PI / 4, 12);
    expect(polsbyPopper(100, 202)).toBeCloseTo((4 * Math.PI * 100) / 202 ** 2, 12);
  });

  test('is nothing for nothing', () => expect(polsbyPopper(0, 0)).toBeNull());
});
