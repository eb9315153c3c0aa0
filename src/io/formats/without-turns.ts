/**
 * A text without the marks that turn letters round: the names of Arabic and Hebrew need none, and in a sentence of
 * ours one would turn the rest of it, numbers included, or make one name look like another.
 */
export function withoutTurns(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
