import type { PackDocument } from './document.ts';

/** What stands before words that warn, so that they do so without colour. */
export const WARNING = 'Warning: ';

/** `6 September 2026` for `2026-09-06`; what is not a date stays as it is. */
export function sayDay(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** Who made it and when: the line under the title. */
export function sayOrigin({ author, date }: Pick<PackDocument, 'author' | 'date'>): string {
  return [author, sayDay(date)].filter((words) => words !== '').join(', ');
}

/** Words that warn, with the word in front unless they begin with it. */
export function sayWarning(text: string): string {
  return /^warning\b/i.test(text) ? text : WARNING + text;
}
