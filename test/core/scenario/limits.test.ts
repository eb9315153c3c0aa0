import { describe, expect, test } from 'vitest';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import {
  areWithin,
  ASSUMPTION_LIMITS,
  isWithin,
  RULE_LIMITS,
  type LimitTree,
} from '../../../src/core/scenario/limits.ts';
import { USUAL_RULES } from '../../../src/core/scenario/rules.ts';

describe('limits', () => {
  test('allow their own ends, and parts of one unless they say whole', () => {
    const limit = { least: 1, most: 3 };
    expect([1, 2.5, 3].every((number) => isWithin(number, limit))).toBe(true);
    expect([0.9, 3.1, NaN, Infinity].some((number) => isWithin(number, limit))).toBe(false);
    expect(isWithin(2.5, { ...limit, whole: true })).toBe(false);
  });

  test('hold at every depth, and a number that is not set is within all of them', () => {
    const limits: LimitTree = { one: { least: 0, most: 9 }, more: { two: { least: 1, most: 2 } } };
    expect(areWithin({ one: 9, more: { two: 1 } }, limits)).toBe(true);
    expect(areWithin({ one: null, more: { two: null } }, limits)).toBe(true);
    expect(areWithin({ one: 10, more: { two: 1 } }, limits)).toBe(false);
    expect(areWithin({ one: 9, more: { two: 3 } }, limits)).toBe(false);
    expect(areWithin({ one: 9, more: {} }, limits)).toBe(false);
  });

  test('are there for every number of the assumptions and the rules, and what is usual is within them', () => {
    expect(areWithin(USUAL_ASSUMPTIONS, ASSUMPTION_LIMITS)).toBe(true);
    expect(areWithin(USUAL_RULES, RULE_LIMITS)).toBe(true);
    const { thresholds: _, rates: __, ...money } = USUAL_ASSUMPTIONS.money;
    const limited = (values: object, limits: object): string[] =>
      Object.entries(values).flatMap(([name, value]) => {
        const limit = limits[name as keyof typeof limits] as object | undefined;
        if (typeof value === 'number') return limit === undefined ? [name] : [];
        return value !== null && typeof value === 'object' ? limited(value, limit ?? {}) : [];
      });
    expect(limited({ ...USUAL_ASSUMPTIONS, money }, ASSUMPTION_LIMITS)).toEqual([]);
    expect(limited(USUAL_RULES, RULE_LIMITS)).toEqual([]);
  });
});
