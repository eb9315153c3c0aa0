/** Points as an author types or pastes them, one on each line, without the marks that lists put before them. */
export function readPoints(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[•●▪◦‣·]\s*|[*–-]\s+|\(?\d{1,2}[.)]\s+)/u, '').trim())
    .filter((line) => line !== '');
}
