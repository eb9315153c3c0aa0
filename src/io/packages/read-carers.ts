import { readNumber } from '../tables/read-number.ts';

/** More at one visit is surely a slip of the keyboard. */
export const MOST_CARERS = 4;

/** Carers at a visit, from a number or from words such as 'Yes' under 'Double handed'; null for other words. */
export function readCarers(text: string): number | null {
  if (text === '') return 1;
  const number = readNumber(text.replace(/carers?/i, ''));
  if (number !== null) return Math.min(Math.max(Math.round(number), 1), MOST_CARERS);
  if (/^(y|yes|true|double.*|two.*|dh|2:1|2 ?to ?1|d)$/i.test(text)) return 2;
  return /^(n|no|false|single.*|one.*|sh|1:1|1 ?to ?1|s|n\/a|-)$/i.test(text) ? 1 : null;
}
