import { normalise } from './columns.ts';

/**
 * Gives words that differ only in case, spaces and punctuation one spelling: 'home care ' and 'Home-care'
 * are both 'Home care', where that was met first. The words known from the start come before any other.
 */
export function createSpeller(known: Iterable<string> = []): (word: string) => string {
  const spellings = new Map<string, string>();
  const met = new Map<string, string>();
  const spell = (word: string): string => {
    const before = met.get(word);
    if (before !== undefined) return before;
    const tidy = word.trim().replace(/\s+/g, ' ');
    const key = normalise(tidy) || tidy;
    const spelling = spellings.get(key) ?? tidy;
    spellings.set(key, spelling);
    met.set(word, spelling);
    return spelling;
  };
  for (const word of known) spell(word);
  return spell;
}
