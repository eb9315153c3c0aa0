/** Weeks in a year of money: councils plan with 52. */
export const WEEKS_A_YEAR = 52;
/** Weeks in a year of 365 days, 52.14: the other way that papers count. */
export const WEEKS_IN_365_DAYS = 365 / 7;

/** Pounds as whole pence. */
export function penceOf(pounds: number): number {
  return Math.round(pounds * 100);
}

/**
 * Pounds a year, from minutes a week times pence for an hour. Such products are whole numbers, so that
 * their sums are exact in any order; this is the one division, and is made once, at the end.
 */
export function poundsAYear(weeklyPenceMinutes: number, weeks = WEEKS_A_YEAR): number {
  return (weeklyPenceMinutes * weeks) / (60 * 100);
}

/** What an hour costs where so many hours a week cost so much a year. */
export function poundsAnHour(poundsEachYear: number, hoursAWeek: number, weeks = WEEKS_A_YEAR): number {
  return poundsEachYear / (hoursAWeek * weeks);
}
