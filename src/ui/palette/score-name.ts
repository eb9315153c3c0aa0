/**
 * How well a name fits what was typed, in any letter case: 4 and more where it begins with it, 3 where
 * each typed word begins a word of it, 2 where it holds it anywhere, below 1 where it only holds its
 * letters in order, 0 not at all. Among names that fit alike the shorter has a little more.
 */
export function scoreName(name: string, typed: string): number {
  const [text, wanted] = [plain(name), plain(typed)];
  const rank = rankOf(text, wanted);
  return rank === null ? 0 : rank + 1 / (text.length + 2);
}

function rankOf(text: string, wanted: string): number | null {
  if (text.startsWith(wanted)) return 4;
  if (everyWordBegins(text, wanted)) return 3;
  if (text.includes(wanted)) return 2;
  return holdsInOrder(text, wanted.replaceAll(' ', '')) ? 0 : null;
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
