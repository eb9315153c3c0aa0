/** As short as a passphrase may be, in letters. */
const SHORTEST_PASSPHRASE = 12;
/** With fewer different letters than this it is soon guessed, however long. */
const LEAST_DIFFERENT = 6;
const STRONG_LETTERS = 20;

/** How hard a passphrase is to guess, and whether a file may be sealed with it. */
export interface Strength {
  readonly words: string;
  readonly isEnough: boolean;
}

/** Judges a passphrase by its length and its different letters: a guide, and no proof. */
export function sayStrength(passphrase: string): Strength {
  const letters = [...passphrase.trim()];
  const missing = SHORTEST_PASSPHRASE - letters.length;
  if (letters.length === 0)
    return { words: 'Four words that do not go together are a good one.', isEnough: false };
  if (missing > 0) {
    return {
      words: `Too short: ${missing} more ${missing === 1 ? 'letter' : 'letters'} at least.`,
      isEnough: false,
    };
  }
  if (new Set(letters).size < LEAST_DIFFERENT)
    return { words: 'Too plain: use more different letters.', isEnough: false };
  if (letters.length < STRONG_LETTERS)
    return { words: 'Fair. It is harder to guess with another word or two.', isEnough: true };
  return { words: 'Strong, if it is not a saying, a name or used elsewhere.', isEnough: true };
}
