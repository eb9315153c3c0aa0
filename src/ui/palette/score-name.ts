/**
 * How well a name fits what was typed, in any letter case; higher is better and 0 is not at all. A
 * name that begins with the typing comes first, then names in which each typed word begins a word,
 * then those that hold the typing anywhere, then those that hold its letters in order. Among names that
 * fit alike the shorter is better.
 */
export function scoreName(name: string, typed: string): number {
  const [text, wanted] = [plain(name), plain(typed)];
  if (wanted === '') return 1;
  return rank(text, wanted) + (rank(text, wanted) > 0 ? 1 / (text.length + 1) : 0);
}

function rank(text: string, wanted: string): number {
  if (text.startsWith(wanted)) return 4;
  if (everyWordBegins(text, wanted)) return 3;
  if (text.includes(wanted)) return 2;
  return holdsInOrder(text, wanted.replaceAll(' ', '')) ? 1 : 0;
}

/** Each word of the typing begins a word of the name, one word for each. */
function everyWordBegins(text: string, wanted: string): boolean {
  const words = text.split(' ');
  return wanted.split(' ').every((part) => {
    const at = words.findIndex((word) => word.startsWith(part));
    if (at >= 0) words.splice(at, 1);
    return at >= 0;
  });
}

function holdsInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Small letters without accents, and one space between words whatever stood there. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}
