/** Words as they may stand in markup: in an element or between quotation marks. What XML 1.0 forbids is left out. */
export function escapeMarkup(words: string): string {
  return Array.from(words, (letter) =>
    isForbidden(letter.codePointAt(0)!) ? '' : (ESCAPES[letter] ?? letter),
  ).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Source: Extensible Markup Language (XML) 1.0, fifth edition, production 2, `Char`. */
function isForbidden(code: number): boolean {
  const isControl = code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd;
  return isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}
