import { describe, expect, test } from 'vitest';
import { gini } from '../../../src/core/appraisal/gini.ts';
import { seeded } from '../seeded.ts';

const each = (...values: number[]) => values.map((value) => ({ value, weight: 1 }));

describe('the Gini coefficient', () => {
  test('is 0 where all have the same, and 1 − 1/n where one of n has everything', () => {
    expect(gini(each(4, 4, 4))).toBe(0);
    expect(gini(each(0, 0, 0))).toBe(0);
    expect(gini(each(0, 0, 0, 8))).toBeCloseTo(0.75, 12);
    expect(gini(each(1, 2, 3, 4))).toBeCloseTo(0.25, 12);
  });

  test('is not known of fewer than two', () => {
    expect(gini([])).toBeNull();
    expect(gini(each(3))).toBeNull();
    expect(
      gini([
        { value: 3, weight: 1 },
        { value: 9, weight: 0 },
      ]),
    ).toBeNull();
  });

  test('counts a value of weight three as three', () => {
    expect(
      gini([
        { value: 2, weight: 3 },
        { value: 5, weight: 1 },
      ]),
    ).toBeCloseTo(gini(each(2, 2, 2, 5))!, 12);
  });

  test('is twice the area between equality and Lorenz’s curve', () => {
    const random = seeded(9);
    for (let round = 0; round < 50; round++) {
      const values = Array.from({ length: 2 + Math.floor(random() * 20) }, () => ({
        value: random() * 10,
        weight: 1 + Math.floor(random() * 30),
      }));
      expect(gini(values)).toBeCloseTo(1 - 2 * areaUnderLorenz(values), 10);
    }
  });
});

function areaUnderLorenz(values: readonly { value: number; weight: number }[]): number {
  const weights = values.reduce((sum, { weight }) => sum + weight, 0);
  const all = values.reduce((sum, { value, weight }) => sum + value * weight, 0);
  let [held, area] = [0, 0];
  for (const { value, weight } of values.toSorted((a, b) => a.value - b.value)) {
    const next = held + (value * weight) / all;
    area += (((held + next) / 2) * weight) / weights;
    held = next;
  }
  return area;
}
