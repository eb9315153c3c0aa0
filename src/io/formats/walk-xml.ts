/** What to do at each mark of an XML text. Names come without their namespace's prefix. */
export interface XmlVisitor {
  /** At the start of an element; `attributes` is for `attributeOf`. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** A piece of text; one element's text may come in several. */
  readonly text: (text: string) => void;
}

const NAMED_CHARACTERS = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const SPACE_CODE = 32;

/**
 * Walks an XML text once, without building a tree. It knows no document types: entities that a file
 * declares stay as they are written, so nothing can swell, and nothing outside the text is asked
 * for. Returns false for a text that is cut short, has no element or does not close what it opens.
 */
export function walkXml(source: string, visitor: XmlVisitor): boolean {
  let depth = 0;
  let elements = 0;
  let at = 0;
  for (;;) {
    const tag = source.indexOf('<', at);
    if (tag < 0) return depth === 0 && elements > 0;
    if (tag > at && depth > 0) visitor.text(unescapeXml(source.slice(at, tag)));
    const next = source[tag + 1];
    if (next === '!' || next === '?') {
      const end = endOfAside(source, tag);
      if (end < 0) return false;
      if (source.startsWith('<![CDATA[', tag)) visitor.text(source.slice(tag + 9, end - 3));
      at = end;
      continue;
    }
    const end = endOfTag(source, tag + 1);
    if (end < 0) return false;
    at = end + 1;
    if (next === '/') {
      if (--depth < 0) return false;
      visitor.close(localName(source.slice(tag + 2, end).trimEnd()));
      continue;
    }
    const isEmpty = source[end - 1] === '/';
    let nameEnd = tag + 1;
    while (nameEnd < end && source.charCodeAt(nameEnd) > SPACE_CODE && source[nameEnd] !== '/') nameEnd++;
    const name = localName(source.slice(tag + 1, nameEnd));
    elements++;
    visitor.open(name, source.slice(nameEnd, isEmpty ? end - 1 : end));
    if (isEmpty) visitor.close(name);
    else depth++;
  }
}

/** The value of an attribute, by its name without a prefix; null where there is none. */
export function attributeOf(attributes: string, name: string): string | null {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return null;
    let start = equals + 1;
    while (attributes.charCodeAt(start) <= SPACE_CODE) start++;
    const quote = attributes[start];
    if (quote !== '"' && quote !== "'") return null;
    const end = attributes.indexOf(quote, start + 1);
    if (end < 0) return null;
    if (localName(attributes.slice(at, equals).trim()) === name)
      return unescapeXml(attributes.slice(start + 1, end));
    at = end + 1;
  }
}

/** Just after a comment, a CDATA section, an instruction or a document type; -1 where it never ends. */
function endOfAside(source: string, start: number): number {
  const close = (mark: string, from: number): number => {
    const found = source.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  if (source.startsWith('<!--', start)) return close('-->', start + 4);
  if (source.startsWith('<![CDATA[', start)) return close(']]>', start + 9);
  if (source[start + 1] === '?') return close('?>', start + 2);
  const end = close('>', start);
  return source.slice(start, end).includes('[') ? close(']>', start) : end;
}

/** Where the tag's `>` is: one inside quotation marks does not count. */
function endOfTag(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === '>') return at;
    if (character === '"' || character === "'") {
      at = source.indexOf(character, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, named) => {
      if (named !== undefined) return NAMED_CHARACTERS.get(named.toLowerCase()) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
