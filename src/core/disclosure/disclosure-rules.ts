/** What hides small numbers of people, so that nobody can be picked out of a table. */
export interface DisclosureRule {
  /** Counts from `leastHidden` to `mostHidden` are hidden. A zero below the least stays a zero. */
  readonly leastHidden: number;
  readonly mostHidden: number;
  /** All other counts are rounded to the nearest multiple of this; 1 leaves them exact. */
  readonly roundTo: number;
  /** What stands for a small count. */
  readonly smallMark: SafeMark;
}

/**
 * What stands for a count that is hidden because a smaller one could be worked out from it; and for a small one
 * where the rule has no mark for those, or where its mark would tell too much.
 */
export const KEPT_BACK = '*';
export type SafeMark = typeof KEPT_BACK | '<5';

/** A count as it may be shown. */
export type SafeCount = number | SafeMark;

/**
 * The rules to choose from:
 * - `nhs-sub-national`: NHS England's for its hospital and emergency care data below national level; 1 to 7
 *   hidden, the rest to the nearest 5, zero shown;
 * - `under-five`: common among councils; under 5 hidden, zero with it, the rest to the nearest 5;
 * - `under-ten`: the threshold of 10 of the Office for National Statistics for research outputs; zero hidden
 *   with the others under 10, the rest to the nearest 5: linked tables of exact counts give the hidden ones
 *   back unless as many more are hidden (about a third of all counts on the Merton sample), and rounding is what
 *   the office advises for such tables;
 * - `none`: for the screen of a person who may see the packages themselves.
 */
export const DISCLOSURE_RULES = {
  'nhs-sub-national': { leastHidden: 1, mostHidden: 7, roundTo: 5, smallMark: KEPT_BACK },
  'under-five': { leastHidden: 0, mostHidden: 4, roundTo: 5, smallMark: '<5' },
  'under-ten': { leastHidden: 0, mostHidden: 9, roundTo: 5, smallMark: KEPT_BACK },
  none: { leastHidden: 1, mostHidden: 0, roundTo: 1, smallMark: KEPT_BACK },
} as const satisfies Readonly<Record<string, DisclosureRule>>;

export type DisclosureRuleName = keyof typeof DISCLOSURE_RULES;
