import { readDate } from '../../io/tables/read-date.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** `2026-09-06` from a day as people write it, the day of the month first: `6 September 2026`, `06/09/2026`. Null for nothing. */
export function readDay(typed: string): string | null | 'not-a-day' {
  const words = typed.trim();
  if (words === '') return null;
  const day = /^\d{5}$/.test(words) ? null : readDate(words);
  return day === null ? 'not-a-day' : new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IN_WORDS = /^([a-z]{3})[a-z]*\.?,? (\d{4})$/i;
const IN_DIGITS = /^(\d{1,2})[/.-](\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})$/;

/** `2026-09` from a month as people write it: `September 2026`, `09/2026`, `2026-09`, or a day in it. Null for nothing. */
export function readMonth(typed: string): string | null | 'not-a-month' {
  const words = typed.trim().replaceAll(/\s+/g, ' ');
  if (words === '' || /^not set$/i.test(words)) return null;
  const inWords = IN_WORDS.exec(words);
  if (inWords) return monthOf(inWords[2]!, MONTHS.indexOf(inWords[1]!.toLowerCase()) + 1);
  const inDigits = IN_DIGITS.exec(words);
  if (inDigits) return monthOf(inDigits[2]!, Number(inDigits[1]));
  const iso = ISO.exec(words);
  if (iso) return monthOf(iso[1]!, Number(iso[2]));
  const day = readDay(words);
  return day === null || day === 'not-a-day' ? 'not-a-month' : day.slice(0, 7);
}

function monthOf(year: string, month: number): string | 'not-a-month' {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : 'not-a-month';
}
