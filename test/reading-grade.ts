/**
 * The Flesch–Kincaid grade of sentences (Kincaid and others, 1975):
 * 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59. A reader of that grade is about five years older.
 * What is filled in later counts as one short word.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** The words of a sentence: whatever has letters, or stands for what is filled in. */
export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}{]/u.test(word));
}

/** Groups of vowels, without a silent ending. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const spoken =
    letters.length > 3 ? letters.replace(/([^aeioul])es$|([^aeioutd])ed$|([^aeioul])e$/, '$1$2$3') : letters;
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
