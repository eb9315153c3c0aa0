import type { Refusal } from '../edits/edited.ts';

const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/;
const DAY = /^([12]\d{3})-(\d{2})-(\d{2})$/;
const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Refuses what is no day as `2026-09-06`; null, which is not set, is welcome. */
export function checkDay(day: string | null): Refusal | null {
  if (day === null) return null;
  const [, year, month, date] = DAY.exec(day)?.map(Number) ?? [];
  const days = DAYS_OF_MONTHS[month! - 1] ?? 0;
  const isDay = date! >= 1 && date! <= days && (month !== 2 || date! < 29 || isLeapYear(year!));
  return isDay ? null : { refused: 'date-is-not-a-date', about: day };
}

/** Refuses months that are not as `2026-09`, and a last before the first; null at either end is not set. */
export function checkMonths(from: string | null, to: string | null): Refusal | null {
  for (const month of [from, to]) {
    if (month !== null && !MONTH.test(month)) return { refused: 'date-is-not-a-date', about: month };
  }
  return from !== null && to !== null && to < from ? { refused: 'months-are-out-of-order' } : null;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
