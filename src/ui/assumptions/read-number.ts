import { isWithin, type Limit } from '../../core/scenario/limits.ts';

/** The number in a box: null for an empty box, and `'not-in-range'` for what is no number or beyond its limit. */
export function readNumber(text: string, limit: Limit): number | null | 'not-in-range' {
  const typed = text.replaceAll(',', '').trim();
  if (typed === '') return null;
  const value = Number(typed);
  return isWithin(value, limit) ? value : 'not-in-range';
}
