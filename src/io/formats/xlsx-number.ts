/** How a cell shows its number. `digits` are codes padded with zeros, such as 00123. */
export type NumberFormat =
  | { readonly kind: 'number' | 'date' | 'time' | 'date and time' }
  | { readonly kind: 'digits'; readonly width: number };

/** A number as text, and whether the sheet shows a date. */
export interface SheetNumber {
  readonly text: string;
  readonly isDate: boolean;
}

const DAY_SECONDS = 86_400;
const DAY_MILLISECONDS = 86_400_000;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** What a workbook counted from 1904 is behind one counted from 1900, days. */
const DAYS_TO_1904 = 1462;
/** A time of day or a length of time is never this many days; a moment always is. */
const LONGEST_TIME_DAYS = 1000;

/**
 * What a number format means. Ids and codes: ECMA-376 part 1, 18.8.30; ids from 164 up have their
 * code in the file.
 */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return { kind: 'date' };
    if (id === 22) return { kind: 'date and time' };
    return { kind: (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number' };
  }
  const positive = code.split(';')[0]!;
  if (/^0{2,15}$/.test(positive)) return { kind: 'digits', width: positive.length };
  const elapsed = /\[(h+|m+|s+)\]/i.test(positive);
  const letters = positive.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/general/.test(letters)) return { kind: 'number' };
  const hasTime = elapsed || /[hs]/.test(letters);
  const hasDate = /[yd]/.test(letters) || (!hasTime && /m/.test(letters));
  if (hasDate) return { kind: hasTime ? 'date and time' : 'date' };
  return { kind: hasTime ? 'time' : 'number' };
}

/** A number as a British reader writes it: dates as DD/MM/YYYY, lengths of time as HH:MM:SS. */
export function writeNumber(value: number, format: NumberFormat, is1904: boolean): SheetNumber {
  if (format.kind === 'digits' && Number.isInteger(value) && value >= 0) {
    return { text: plain(value).padStart(format.width, '0'), isDate: false };
  }
  const days = is1904 && value < LAST_DAY ? value + DAYS_TO_1904 : value;
  const isCalendar = format.kind === 'date' || format.kind === 'date and time';
  const isMoment = isCalendar || (format.kind === 'time' && value >= LONGEST_TIME_DAYS);
  if (isMoment && value >= 0 && days <= LAST_DAY) return { text: writeMoment(days), isDate: true };
  if (format.kind === 'time' && value >= 0)
    return { text: writeTime(Math.round(value * DAY_SECONDS)), isDate: false };
  return { text: plain(value), isDate: false };
}

/** Spreadsheets count to 15 figures; the file has the noise after them too. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function writeMoment(days: number): string {
  const allSeconds = Math.round(days * DAY_SECONDS);
  const day = Math.floor(allSeconds / DAY_SECONDS);
  const seconds = allSeconds - day * DAY_SECONDS;
  // Spreadsheets have a 29 February 1900, which never was.
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * DAY_MILLISECONDS);
  const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
  const written = `${dayOfMonth}/${month}/${year}`;
  return seconds === 0 ? written : `${written} ${writeTime(seconds)}`;
}

function writeTime(allSeconds: number): string {
  const parts = [Math.floor(allSeconds / 3600), Math.floor(allSeconds / 60) % 60, allSeconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
