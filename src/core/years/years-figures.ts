import type { LotId } from '../scenario/scenario.ts';

/** A mean over replications, with the interval that holds it with 95% confidence. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A figure over time: what one in ten futures is below, the middle one, and what one in ten is above. */
export interface Fan {
  /** Weeks from the start. */
  readonly weeks: Float64Array;
  readonly low: Float64Array;
  readonly middle: Float64Array;
  readonly high: Float64Array;
}

/** Days that packages wait: of those that wait at all, and of all new ones (0 for those placed at once). */
export interface DaysWaited {
  readonly median: number;
  readonly ninetieth: number;
  readonly medianOfAll: number;
  readonly ninetiethOfAll: number;
}

/** New packages, by how they find somebody. Parts of 1, that add up to 1; all are 0 where there are no new packages. */
export interface WaysIn {
  readonly packagesPerYear: Estimate;
  /** Taken at once by one of the lot's own providers. */
  readonly atOnce: Estimate;
  readonly standby: Estimate;
  readonly spot: Estimate;
  readonly waited: Estimate;
  readonly days: DaysWaited;
}

/** What the years bring to one lot, to the packages in none, or to the area. */
export interface LotYears extends WaysIn {
  /** `NO_LOT` for the area, and for packages in no lot. */
  readonly lot: LotId;
  /** By size of package, in the order of `SIZE_BANDS`. */
  readonly bySize: readonly WaysIn[];
  /** Packages waiting, at any time on average. */
  readonly waiting: Estimate;
  /** Minutes a week that nobody delivers, on average. */
  readonly unmetMinutes: Estimate;
  readonly standbyMinutes: Estimate;
  readonly spotMinutes: Estimate;
  readonly ownMinutes: Estimate;
  readonly handBacksPerYear: Estimate;
  readonly displacedPerYear: Estimate;
  readonly waitingFan: Fan;
  readonly unmetFan: Fan;
  readonly deliveredFan: Fan;
}

/** What the years bring under a plan. */
export interface YearsFigures {
  readonly replications: number;
  readonly weeks: number;
  readonly area: LotYears;
  /** In ledger order. */
  readonly lots: readonly LotYears[];
  /** Packages in no lot, where there are any; with the lots they add up to the area. */
  readonly unassigned: LotYears | null;
  /** Pounds a year of care delivered, mean over the years: what 1 in 10 futures is below, the mean, what 1 in 10 is above. */
  readonly costPerYear: { readonly low: number; readonly mean: number; readonly high: number };
  /** By block: minutes a week that nobody delivers, expected. */
  readonly unmetMinutesOfBlock: Float64Array;
}

/** Two plans met the same futures: the plan less what it is set against, replication by replication. */
export interface YearsDifference {
  readonly waiting: Estimate;
  readonly unmetMinutes: Estimate;
  readonly atOnce: Estimate;
  readonly costPerYear: Estimate;
}

/** Sizes of package, by minutes a week: each up to its `below`. */
export const SIZE_BANDS = [
  { key: 'up-to-7', below: 7 * 60 },
  { key: '7-to-14', below: 14 * 60 },
  { key: '14-to-28', below: 28 * 60 },
  { key: '28-or-more', below: Infinity },
] as const;
