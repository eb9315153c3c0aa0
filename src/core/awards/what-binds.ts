import { poundsAYear } from '../money/yearly.ts';
import type { AwardChoice, WithoutRule } from './award-choice.ts';
import type { AwardRule } from './award-wish.ts';

/** A rule that something could be had without: care for more hours, or else a lower cost for the same. */
export interface BindingRule {
  readonly rule: AwardRule;
  /** Minutes a week that would have a provider besides; 0 where only the cost would be lower. */
  readonly moreMinutes: number;
  /** Pounds a year; below 0 for less. */
  readonly morePounds: number;
  readonly best: NonNullable<WithoutRule['best']>;
}

/** Less than this is a solver's rounding, or not worth a rule. */
const LEAST_MINUTES = 1;
const LEAST_POUNDS = 10;

/** The rules that bind a choice which keeps them all, those that cost most hours first, then most money. */
export function whatBinds({ unmetMinutes, penceMinutes, without }: AwardChoice): BindingRule[] {
  return without
    .flatMap(({ rule, best }): BindingRule[] => {
      if (best === null) return [];
      const moreMinutes = unmetMinutes - best.unmetMinutes;
      const morePounds = poundsAYear(best.penceMinutes - penceMinutes);
      const hasMore = moreMinutes >= LEAST_MINUTES;
      if (!hasMore && (moreMinutes <= -LEAST_MINUTES || morePounds > -LEAST_POUNDS)) return [];
      return [{ rule, moreMinutes: hasMore ? moreMinutes : 0, morePounds, best }];
    })
    .toSorted((a, b) => b.moreMinutes - a.moreMinutes || a.morePounds - b.morePounds);
}
