/** A cut falls between words where that loses no more letters than this. */
const LONGEST_LOST = 20;

/**
 * Words that take up no more than so many UTF-16 units, which is how Office counts: whole letters, an emoji of
 * several parts being one, and an ellipsis where something was cut.
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en-GB').segment(text.slice(0, most))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  const space = kept.lastIndexOf(' ');
  if (space > 0 && kept.length - space <= LONGEST_LOST) kept = kept.slice(0, space);
  return `${kept.trimEnd()}…`;
}

/** The lines that a writer of words has broken them into, by whatever sign. */
export function writtenLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}
