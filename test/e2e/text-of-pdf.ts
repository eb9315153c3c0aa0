import { unzlibSync } from 'fflate';

/**
 * What a PDF that Chromium printed says, in the order in which it is drawn, without any space; and whether it is
 * tagged and in which language, for those who hear it read. Fonts are read by the table that says which letter
 * each sign stands for.
 */
export function textOfPdf(bytes: Uint8Array): { text: string; isTagged: boolean; language: string | null } {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = objectsIn(file);
  const letters = new Map<string, ReadonlyMap<number, string>>();
  let text = '';
  for (const { head } of objects.values()) {
    if (!/\/Type\s*\/Page\b/.test(head)) continue;
    const fonts = fontsOf(head, objects);
    const contents = /\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(head)?.[1] ?? '';
    for (const [, number] of contents.matchAll(/(\d+) 0 R/g))
      text += readContent(objects.get(number!)?.stream ?? '', (font) => lettersOf(fonts.get(font)));
  }
  return {
    text: text.replaceAll(/\s/g, ''),
    isTagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(file) && file.includes('/StructTreeRoot'),
    language: /\/Lang\s*\(([^)]*)\)/.exec(file)?.[1] ?? null,
  };

  function lettersOf(font: string | undefined): ReadonlyMap<number, string> {
    if (font === undefined) return new Map();
    const known = letters.get(font);
    if (known !== undefined) return known;
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1];
    const read = readLetters(table === undefined ? '' : (objects.get(table)?.stream ?? ''));
    letters.set(font, read);
    return read;
  }
}

interface PdfObject {
  readonly head: string;
  readonly stream: string | null;
}

function objectsIn(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const match of file.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const from = match.index + match[0].length;
    const end = file.indexOf('endobj', from);
    const start = file.indexOf('stream', from);
    const hasStream = start >= 0 && start < end;
    const head = file.slice(from, hasStream ? start : end);
    objects.set(match[1]!, { head, stream: hasStream ? streamAt(file, start, head) : null });
  }
  return objects;
}

function streamAt(file: string, start: number, head: string): string {
  const from = file.startsWith('\r\n', start + 6) ? start + 8 : start + 7;
  const body = file.slice(from, file.indexOf('endstream', from));
  if (!head.includes('/FlateDecode')) return body;
  if (head.includes('/Image')) return '';
  return Buffer.from(unzlibSync(Buffer.from(body, 'latin1'))).toString('latin1');
}

/** By the name a page gives it: the number of the font's object. */
function fontsOf(head: string, objects: ReadonlyMap<string, PdfObject>): Map<string, string> {
  const named = /\/Resources (\d+) 0 R/.exec(head)?.[1];
  const resources = named === undefined ? head : (objects.get(named)?.head ?? '');
  const list = /\/Font\s*<<([^>]*)>>/.exec(resources)?.[1] ?? '';
  return new Map([...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, number]) => [name!, number!]));
}

/** Source: Adobe Technical Note 5411, ToUnicode mapping files. */
function readLetters(table: string): Map<number, string> {
  const letters = new Map<number, string>();
  const wordOf = (hex: string) =>
    String.fromCodePoint(...(hex.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16)));
  for (const [, lines] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, word] of lines!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(parseInt(code!, 16), wordOf(word!));
  }
  for (const [, lines] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, word] of lines!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [from, to, start] = [parseInt(first!, 16), parseInt(last!, 16), parseInt(word!, 16)];
      for (let code = from; code <= to; code++) letters.set(code, String.fromCodePoint(start + code - from));
    }
  }
  return letters;
}

function readContent(content: string, lettersOf: (font: string) => ReadonlyMap<number, string>): string {
  let [font, text] = ['', ''];
  for (const [, named, hex] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (named !== undefined) font = named;
    else for (const code of hex!.match(/.{4}/g) ?? []) text += lettersOf(font).get(parseInt(code, 16)) ?? '';
  }
  return text;
}
