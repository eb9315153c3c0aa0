import type { MoneyAssumptions } from '../scenario/assumptions.ts';

type Thresholds = MoneyAssumptions['thresholds'];

/**
 * The highest threshold that a lifetime value in pounds is above, in whatever order they come; null where it
 * is above none. A value equal to a threshold does not pass it: Wokingham's 'Level 1: £50k to £615k, Level 2:
 * above £615k'.
 */
export function approvalLevel(thresholds: Thresholds, pounds: number): Thresholds[number] | null {
  const passed = thresholds.filter(({ above }) => pounds > above);
  return passed.toSorted((one, other) => other.above - one.above)[0] ?? null;
}
