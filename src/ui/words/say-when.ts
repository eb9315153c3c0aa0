import { sayDate, sayTime } from './say-date.ts';

/**
 * `today at 10:42`, `yesterday at 10:42`, `6 September 2022 at 10:42`, from milliseconds; empty for a
 * moment of 0, which is one that is not known.
 */
export function sayWhen(at: number, now: number): string {
  if (at === 0) return '';
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  const day = sayDate(at);
  const near = day === sayDate(now) ? 'today' : day === sayDate(yesterday.getTime()) ? 'yesterday' : day;
  return `${near} at ${sayTime(at)}`;
}
