import type { ScenarioId } from '../scenario/scenario.ts';

/**
 * What a plan is set against over the same futures: its lots with the lead alone in each ('lead-alone'), with
 * the lead alone and the hours of all its own providers ('one-with-all-hours'), or another scenario.
 */
export type YearsAgainst =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'lead-alone' }
  | { readonly kind: 'one-with-all-hours' }
  | { readonly kind: 'scenario'; readonly scenario: ScenarioId };

/** What a person asks of the years ahead; what they assume is with the scenario's assumptions. */
export interface YearsWish {
  /** Whole weeks from 4 to 260. */
  readonly weeks: number;
  /** Futures at most. */
  readonly replications: number;
  /**
   * True to stop before that, though not before 50, once the packages waiting are known to 2% of themselves or to a
   * tenth of a package, under the plan and under what it is set against.
   */
  readonly stopsWhenSure: boolean;
  readonly against: YearsAgainst;
  /** A failure that is set, beside those of chance: the provider by position, and when. */
  readonly failure: {
    readonly provider: number;
    readonly week: number;
    readonly recoveryWeeks: number;
  } | null;
  /** Where chance begins: the same wish of the same plan gives the same futures. */
  readonly seed: number;
}

export const USUAL_YEARS_WISH: YearsWish = {
  weeks: 260,
  replications: 1000,
  stopsWhenSure: true,
  against: { kind: 'nothing' },
  failure: null,
  seed: 1,
};
