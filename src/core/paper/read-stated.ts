import type { StatedFigure } from './paper.ts';

/** What a figure's words come to; null at an end that is open. */
export type StatedRange = Pick<StatedFigure, 'least' | 'most'>;

const NUMBER = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(million|billion|thousand|bn|m|k))?(?![a-z])/gi;
const TIMES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};
/** Before a number, or after it. The first of these two lists are looked for first: 'no more than' says 'more than'. */
const UP_TO = /\b(no more than|not more than|not over|up to|at most|maximum( of)?)\s*\D?$|≤\s*\D?$/i;
const AT_LEAST = /\b(no fewer than|no less than|not less than|at least|minimum( of)?|from)\s*\D?$|≥\s*\D?$/i;
const OVER = /\b(over|more than|above|exceeding|in excess of|upwards of)\s*\D?$|>\s*\D?$/i;
const UNDER = /\b(under|fewer than|less than|below)\s*\D?$|<\s*\D?$/i;
const OR_MORE = /^\s*(\+|(and|or) (more|over|above)\b)/i;
const OR_LESS = /^\s*(and|or) (fewer|less|under|below)\b/i;
const MINUS = /[-–−]\s*[£$€]?$/;
const TO = /^[^\d]*\bto\b[^\d]*$|^\s*%?\s*[-–—]\s*[£$€]?$/i;

/**
 * Reads a figure as papers write it: 'around 8,400', 'over 100', 'fewer than 5', '£1.1m to £1.5m',
 * '£110,000,000 a year', '13.3% to 18.1%'. Numbers are in the words' own unit, so 13.3 for 13.3%. An end that
 * is open is null, and the other is the number that is named: 'over 100' has 100 as its least. Null where
 * the words are not one number or one range, such as '8 of 12' or '2023/24'.
 */
export function readStated(words: string): StatedRange | null {
  const found = [...words.matchAll(NUMBER)];
  const [first, second] = found;
  if (first === undefined || found.length > 2) return null;
  const before = words.slice(0, first.index);
  const after = words.slice(found.at(-1)!.index + found.at(-1)![0].length);
  if (second === undefined) return readOne(before, valueOf(first, undefined), after);
  const between = words.slice(first.index + first[0].length, second.index);
  const isRange = TO.test(between) || (/\bbetween\b/i.test(before) && /\band\b/i.test(between));
  if (!isRange || MINUS.test(before)) return null;
  const [least, most] = [valueOf(first, second), valueOf(second, undefined)];
  return least <= most ? { least, most } : null;
}

function readOne(before: string, value: number, after: string): StatedRange | null {
  if (UP_TO.test(before) || OR_LESS.test(after)) return { least: null, most: value };
  if (AT_LEAST.test(before) || OR_MORE.test(after)) return { least: value, most: null };
  if (OVER.test(before)) return { least: value, most: null };
  if (UNDER.test(before)) return { least: null, most: value };
  return MINUS.test(before) ? null : { least: value, most: value };
}

/** A first number without its word has that of the second where only so they rise: '£1.1 to 1.5 million'. */
function valueOf(found: RegExpMatchArray, next: RegExpMatchArray | undefined): number {
  const [, whole, part = '', word] = found;
  const digits = Number(whole!.replaceAll(',', '') + part);
  const times = word ?? (next !== undefined && digits < 1000 ? next[3] : undefined);
  // Rounded, as 1.1 × 1,000,000 is not quite 1,100,000 in binary.
  return times === undefined ? digits : Math.round(digits * TIMES[times.toLowerCase()]! * 100) / 100;
}
