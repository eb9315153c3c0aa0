/** An element with its names as written, prefixes and all. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Reads XML as strictly as Office does: what is not well formed is an error, said where it stands. */
export function readXml(source: string): XmlElement {
  const forbidden = FORBIDDEN.exec(source);
  if (forbidden !== null) throw new Error(`A letter that XML forbids at ${forbidden.index}`);
  const text = source.replace(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/, '');
  const top = { name: '', attributes: new Map<string, string>(), children: [] as (XmlElement | string)[] };
  const open = [top];
  let at = 0;
  for (const match of text.matchAll(/<([^<>]*)>/g)) {
    addText(open.at(-1)!.children, text.slice(at, match.index));
    at = match.index + match[0].length;
    const tag = match[1]!;
    if (tag.startsWith('/')) {
      const closed = open.pop()!;
      if (closed.name !== tag.slice(1)) throw new Error(`${closed.name} is closed by ${match[0]} at ${at}`);
      continue;
    }
    const isEmpty = tag.endsWith('/');
    const element = readTag(isEmpty ? tag.slice(0, -1) : tag);
    open.at(-1)!.children.push(element);
    if (!isEmpty) open.push(element);
  }
  addText(open.at(-1)!.children, text.slice(at));
  if (open.length > 1) throw new Error(`${open.at(-1)!.name} is never closed`);
  const [root, ...more] = top.children;
  if (root === undefined || typeof root === 'string' || more.length > 0) throw new Error('Not one root');
  checkPrefixes(root, new Set(['xml']));
  return root;
}

/** The elements inside one, itself first, in the order of the document. */
export function* elementsOf(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of childElements(element)) yield* elementsOf(child);
}

/** All elements of a name inside one. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return [...elementsOf(element)].filter((own) => own.name === name);
}

export function childElements({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All the text inside an element. */
export function textInside({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textInside(child))).join('');
}

function readTag(tag: string): {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
} {
  const name = /^\S+/.exec(tag)?.[0] ?? '';
  if (!NAME.test(name)) throw new Error(`Not a name: <${tag}>`);
  const attributes = new Map<string, string>();
  let rest = tag.slice(name.length);
  while (rest.trim() !== '') {
    const match = /^\s+([\w:.-]+)="([^"<]*)"/.exec(rest);
    if (match === null) throw new Error(`Not attributes: <${tag}>`);
    if (attributes.has(match[1]!)) throw new Error(`${match[1]} twice: <${tag}>`);
    attributes.set(match[1]!, plainText(match[2]!));
    rest = rest.slice(match[0].length);
  }
  return { name, attributes, children: [] };
}

function addText(children: (XmlElement | string)[], text: string): void {
  if (text.includes('>')) throw new Error(`A sign that ends a tag stands in words: ${text}`);
  if (text !== '') children.push(plainText(text));
}

function plainText(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
    const plain = { 'amp;': '&', 'lt;': '<', 'gt;': '>', 'quot;': '"', 'apos;': "'", '#39;': "'" }[name];
    if (plain === undefined) throw new Error(`Not a reference: ${whole}`);
    return plain;
  });
}

function checkPrefixes({ name, attributes, children }: XmlElement, outer: ReadonlySet<string>): void {
  const known = new Set(outer);
  for (const own of attributes.keys()) if (own.startsWith('xmlns:')) known.add(own.slice(6));
  for (const own of [name, ...attributes.keys()]) {
    const prefix = own.includes(':') ? own.split(':')[0]! : null;
    if (prefix !== null && prefix !== 'xmlns' && !known.has(prefix))
      throw new Error(`${own} has no namespace`);
  }
  for (const child of children) if (typeof child !== 'string') checkPrefixes(child, known);
}
