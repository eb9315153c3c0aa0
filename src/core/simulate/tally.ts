/** Longest wait that is told apart, days; longer ones are counted as this. */
export const MOST_DAYS = 730;

/** How a package found somebody, or did not. */
export const OUTCOMES = ['own', 'standby', 'spot', 'waited', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What is read at each point of time. Minutes a week are those delivered: by the lot's own providers, by others
 * (standbys, and providers that had the package at the start), on the spot. Hours kept free for somebody in hospital are
 * not delivered, and somebody in hospital does not wait.
 */
export const SERIES = [
  'waitingPackages',
  'waitingMinutes',
  'ownMinutes',
  'standbyMinutes',
  'spotMinutes',
] as const;
export type Series = (typeof SERIES)[number];

/**
 * What was counted in some replications, one row each, or one row a batch of weeks where replications are
 * divided. Two tallies of a model are joined row after row; everything after the warm-up counts and nothing before.
 */
export interface Tally {
  readonly rows: number;
  readonly lotCount: number;
  readonly classCount: number;
  /** Weeks of each row that are counted. */
  readonly weeks: number;
  /** Weeks from the start at which series are read; none where replications are divided into batches. */
  readonly points: Float64Array;
  /**
   * New packages by how they found somebody at first, at ((row × lots + lot) × classes + class) × 5 + outcome;
   * 'waited' are those that nobody could take at once, and have joined the waiting list.
   */
  readonly arrivals: Float64Array;
  /** Series at the points, each at (row × lots + lot) × points + point. */
  readonly series: Readonly<Record<Series, Float32Array>>;
  /** Sums of the series over the counted time, at row × lots + lot: minute-weeks, and weeks of packages waiting. */
  readonly weeksOf: Readonly<Record<Series, Float64Array>>;
  /**
   * Minute-weeks over the counted time that each provider delivers, at row × providers + provider; they add up to
   * what the lots' own providers and standbys deliver. What care costs depends on who gives it.
   */
  readonly weeksOfProvider: Float64Array;
  /** Waits that have ended or were still going on at the end (at the age they had), at (lot × classes + class) × (MOST_DAYS + 1) + days. */
  readonly daysWaited: Float64Array;
  /** By template: minute-weeks of waiting, over all rows. */
  readonly waitingOfTemplate: Float64Array;
  /** Hand-backs, and packages displaced by a provider's failure, at row × lots + lot. */
  readonly handBacks: Float64Array;
  readonly displaced: Float64Array;
  /** Events that were handled, for speed. */
  readonly events: number;
}
