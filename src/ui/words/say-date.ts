const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `6 September 2022`, from milliseconds. */
export function sayDate(at: number): string {
  return DAY.format(at);
}

/** `10:42`, from milliseconds, on the clock of this computer. */
export function sayTime(at: number): string {
  return CLOCK.format(at);
}
