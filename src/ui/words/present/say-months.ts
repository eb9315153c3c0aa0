import type { Milestone } from '../../../core/paper/paper.ts';

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const NOT_SET = 'Not set';

/** `September 2026`, from `2026-09`. */
export function sayMonth(month: string): string {
  return MONTH.format(new Date(month));
}

/** `September 2026 to January 2027`; an end that is open is said to be. */
export function sayMonths({ from, to }: Pick<Milestone, 'from' | 'to'>): string {
  if (from === null) return to === null ? NOT_SET : `Start not set, to ${sayMonth(to)}`;
  if (to === null) return `From ${sayMonth(from)}, end not set`;
  return from === to ? sayMonth(from) : `${sayMonth(from)} to ${sayMonth(to)}`;
}
