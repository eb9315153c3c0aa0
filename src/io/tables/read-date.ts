/** Days since 1 January 1970. */
export type DayNumber = number;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of spreadsheets that count from 1900, as nearly all do (those that count from 1904 are 1,462 days on). */
const SPREADSHEET_ZERO = -25_569;
/** Day numbers from 1982 to 2064: nothing else that a column of dates holds looks like one. */
const [FIRST_SERIAL, LAST_SERIAL] = [30_000, 60_000];
/** Two-digit years up to this one are of this century. */
const LAST_SHORT_YEAR = 68;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const UK = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?:[T ,].*)?$/;
const WORDS =
  /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ \-/]([a-z]{3})[a-z]*[ \-/,]+(\d{4}|\d{2})(?: .*)?$/i;
const RUN = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}(\.\d+)?$/;

/**
 * A date as councils write it: `03/04/2024` is 3 April (the day is always first), `2020-09-15T15:02:13`,
 * `15 Sep 2020`, `20191001` and a spreadsheet's day number such as `45385`. Null for what is no date,
 * such as `31/02/2024`.
 */
export function readDate(text: string): DayNumber | null {
  const uk = UK.exec(text);
  if (uk) return dayOf(fullYear(uk[3]!), Number(uk[2]), Number(uk[1]));
  const iso = ISO.exec(text) ?? RUN.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = WORDS.exec(text);
  if (words) return dayOf(fullYear(words[3]!), MONTHS.indexOf(words[2]!.toLowerCase()) + 1, Number(words[1]));
  if (!SERIAL.test(text)) return null;
  const serial = Math.floor(Number(text));
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial + SPREADSHEET_ZERO : null;
}

/** The same, remembering what it read: a column of a hundred thousand dates has few different ones. */
export function createDateReader(): (text: string) => DayNumber | null {
  const known = new Map<string, DayNumber | null>();
  return (text) => {
    let day = known.get(text);
    if (day === undefined) {
      day = readDate(text);
      known.set(text, day);
    }
    return day;
  };
}

/** `3 April 2024`. */
export function sayDate(day: DayNumber): string {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function fullYear(written: string): number {
  if (written.length === 4) return Number(written);
  return Number(written) + (Number(written) <= LAST_SHORT_YEAR ? 2000 : 1900);
}

function dayOf(year: number, month: number, day: number): DayNumber | null {
  const days = DAYS_OF_MONTHS[month - 1];
  if (year <= 1800 || days === undefined || day < 1 || day > days) return null;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !isLeapYear) return null;
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}
