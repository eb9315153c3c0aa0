import { sayCount } from '../words/say-number.ts';

export const WEEKS_OF_YEAR = 52;
/** A quarter of a year. */
const WEEKS_OF_QUARTER = 13;
const MONTHS_OF_QUARTER = 3;

export interface WeekAxis {
  /** What the numbers count. */
  readonly name: string;
  readonly ticks: readonly { readonly week: number; readonly label: string }[];
}

/** An axis from week 0 in years, in months by the quarter, or in weeks, as it is long. A year is 52 weeks. */
export function weekAxis(weeks: number): WeekAxis {
  if (weeks >= 2 * WEEKS_OF_YEAR)
    return { name: 'Years from the start', ticks: ticksEach(WEEKS_OF_YEAR, 1, weeks) };
  if (weeks >= WEEKS_OF_YEAR)
    return { name: 'Months from the start', ticks: ticksEach(WEEKS_OF_QUARTER, MONTHS_OF_QUARTER, weeks) };
  const step = [1, 2, 4, 8].find((candidate) => weeks / candidate <= 8) ?? 8;
  return { name: 'Weeks from the start', ticks: ticksEach(step, step, weeks) };
}

/** The weeks that a table shows of a time of so many: each quarter, or each fourth week of less than a year, and the last. */
export function tableWeeks(weeks: number): number[] {
  const step = weeks < WEEKS_OF_YEAR ? 4 : WEEKS_OF_QUARTER;
  const shown = Array.from({ length: Math.floor(weeks / step) + 1 }, (_, at) => at * step);
  return shown.at(-1) === weeks ? shown : [...shown, weeks];
}

/** `Start`, `3 months`, `1 year`, `1 year 9 months`, `10 weeks`: how long after the start a week is. */
export function sayWeek(week: number): string {
  if (week === 0) return 'Start';
  if (week % WEEKS_OF_QUARTER !== 0) return sayCount(week, 'week');
  const years = Math.floor(week / WEEKS_OF_YEAR);
  const months = ((week % WEEKS_OF_YEAR) / WEEKS_OF_QUARTER) * MONTHS_OF_QUARTER;
  return [years > 0 ? [sayCount(years, 'year')] : [], months > 0 ? [sayCount(months, 'month')] : []]
    .flat()
    .join(' ');
}

function ticksEach(weeksEach: number, unitsEach: number, weeks: number): WeekAxis['ticks'] {
  return Array.from({ length: Math.floor(weeks / weeksEach) + 1 }, (_, at) => ({
    week: at * weeksEach,
    label: String(at * unitsEach),
  }));
}
