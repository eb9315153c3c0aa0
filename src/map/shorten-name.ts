import { firstLetters } from '../core/scenario/first-letters.ts';

const ELLIPSIS = '…';

/** A name of at most so many letters: a longer one ends with a whole word, where it has one, and three dots. */
export function shortenName(name: string, mostLetters: number): string {
  if (name.length <= mostLetters) return name;
  const start = firstLetters(name, mostLetters - ELLIPSIS.length);
  const lastSpace = start.lastIndexOf(' ');
  return `${(lastSpace > mostLetters / 2 ? start.slice(0, lastSpace) : start).trimEnd()}${ELLIPSIS}`;
}
