import { poundsAYear } from '../money/yearly.ts';
import type { AwardChoice } from './award-choice.ts';
import type { AwardRule } from './award-wish.ts';

/** A rule that something could be had without: care for more hours, or else a lower cost for the same. */
export interface BindingRule {
  readonly rule: AwardRule;
  /** Minutes a week that would have a provider besides; 0 where only the cost would be lower. */
  readonly moreMinutes: number;
  /** Pounds a year; below 0 for less. */
  readonly morePounds: number;
  /** See `EasedRule`. */
  readonly allowing: number | null;
  /** False where it may be still more, as time ran out. */
  readonly isProven: boolean;
}

/** Less than this is a solver's rounding, or not worth a rule. */
const LEAST_MINUTES = 1;
const LEAST_POUNDS = 10;

/**
 * The rules that bind a choice which keeps them all, those that cost most hours first, then most money. Where the
 * choice is not proven to be the best, only what no choice with the rule could have counts.
 */
export function whatBinds(choice: AwardChoice): BindingRule[] {
  const { leastUnmetMinutes, leastPenceMinutes } = choice;
  const isBest = leastUnmetMinutes === choice.unmetMinutes && leastPenceMinutes === choice.penceMinutes;
  return choice.eased
    .flatMap(({ rule, allowing, best }): BindingRule[] => {
      if (best === null) return [];
      const moreMinutes = leastUnmetMinutes - best.unmetMinutes;
      const hasMore = moreMinutes >= LEAST_MINUTES;
      const penceMinutes = hasMore ? choice.penceMinutes : leastPenceMinutes;
      const morePounds = poundsAYear(best.penceMinutes - penceMinutes);
      if (!hasMore && (moreMinutes <= -LEAST_MINUTES || morePounds > -LEAST_POUNDS)) return [];
      const isProven = isBest && best.isProven;
      return [{ rule, allowing, moreMinutes: hasMore ? moreMinutes : 0, morePounds, isProven }];
    })
    .toSorted((a, b) => b.moreMinutes - a.moreMinutes || a.morePounds - b.morePounds);
}
