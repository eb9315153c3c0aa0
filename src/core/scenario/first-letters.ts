/**
 * The first letters of a text, `most` of them at most as JavaScript counts (UTF-16 units), and never half of one that
 * is two: half a letter is no text, and becomes another when it is written to a file.
 */
export function firstLetters(text: string, most: number): string {
  const start = text.slice(0, Math.max(0, most));
  return start.length < text.length ? start.replace(/[\uD800-\uDBFF]$/, '') : start;
}
