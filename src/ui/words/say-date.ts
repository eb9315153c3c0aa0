const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `6 September 2022`, from milliseconds. */
export function sayDate(at: number): string {
  return DAY.format(at);
}

/** `6 September 2022`, from `2022-09-06`, in whatever time zone this computer is. */
export function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return DAY.format(new Date(year, month - 1, date));
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** `6 September 2022`, from days since 1 January 1970, as the data counts them. */
export function sayDayNumber(days: number): string {
  return sayDay(new Date(days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10));
}

/** `10:42`, from milliseconds, on the clock of this computer. */
export function sayTime(at: number): string {
  return CLOCK.format(at);
}
