/** Days in a year, one in four a leap year; 1 January 1970 was the first day of one. */
const DAYS_A_YEAR = 365.25;

/**
 * The week of the year, 0 up to 52 and parts of one, of a day since 1 January 1970: within a day of the
 * calendar for the century from 1970. 0 where the day is not known.
 */
export function weekOfYear(day: number | null): number {
  return day === null ? 0 : (((day % DAYS_A_YEAR) + DAYS_A_YEAR) % DAYS_A_YEAR) / 7;
}
