import type { PackDocument } from './document.ts';

/** Who made it and when: the line under the title. */
export function sayOrigin({ author, date }: Pick<PackDocument, 'author' | 'date'>): string {
  return [author, sayDay(date)].filter((words) => words !== '').join(', ');
}

/** Words that warn, in two: the word that says so without colour, to stand out, and the rest. */
export function sayWarning(text: string): [string, string] {
  const own = /^warning\b:?\s*/i.exec(text)?.[0] ?? '';
  return ['Warning: ', text.slice(own.length)];
}

/** `6 September 2026` for `2026-09-06`; what is not a date stays as it is. */
function sayDay(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
