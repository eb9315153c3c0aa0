const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
/** A day of the calendar has no time zone: some zones have skipped whole days, and none skips one of these. */
const CALENDAR_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `6 September 2022`, from milliseconds, on the calendar of this computer. */
export function sayDate(at: number): string {
  return DAY.format(at);
}

/** `6 September 2022`, from `2022-09-06`, in whatever time zone this computer is. */
export function sayDay(day: string): string {
  return CALENDAR_DAY.format(new Date(day));
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** `6 September 2022`, from days since 1 January 1970, as the data counts them. */
export function sayDayNumber(days: number): string {
  return CALENDAR_DAY.format(days * MILLISECONDS_PER_DAY);
}

/** `10:42`, from milliseconds, on the clock of this computer. */
export function sayTime(at: number): string {
  return CLOCK.format(at);
}
