import type { YearsDifference, YearsFigures } from './years-figures.ts';

/** What is known of the years after so many futures. */
export interface YearsResult {
  readonly replications: number;
  readonly figures: YearsFigures;
  readonly against: YearsFigures | null;
  /** The plan less what it is set against. */
  readonly difference: YearsDifference | null;
}
