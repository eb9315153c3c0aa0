import { firstLetters } from '../../core/scenario/first-letters.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  copy: '©',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};
const LONGEST = 200;

/** The credit of a map as plain words: what files give is HTML with links, and nothing of theirs may run or lead away. */
export function plainCredit(given: unknown): string {
  if (typeof given !== 'string') return '';
  const words = given
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#\d{1,6}|[a-z]{2,5});/gi, (all, name: string) =>
      name.startsWith('#') ? letter(Number(name.slice(1)), all) : (ENTITIES[name.toLowerCase()] ?? all),
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
  return firstLetters(words, LONGEST);
}

function letter(code: number, otherwise: string): string {
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
