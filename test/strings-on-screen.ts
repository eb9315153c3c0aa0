import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** Words that a person may read or hear. What is filled in later stands as `…` between `{` and `}`. */
export interface ScreenString {
  /** Relative to `src`. */
  readonly path: string;
  readonly text: string;
  /** What it stands in: a heading, a button, or anything else. */
  readonly kind: 'heading' | 'button' | 'words';
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

const FILLED_IN = '{…}';

/** Attributes that are shown or read out, whichever element has them. */
const READ_OUT =
  /^(aria-label|aria-description|alt|title|label|hint|name|placeholder|legend|caption|opening|none|said|question)$/;

/** Elements within a sentence. */
const INLINE = /^(strong|em|b|span|kbd|bdi|sub|sup|Ask|a)$/;
const HEADING = /^h[1-6]$/;
const BUTTON = /^(button|Button|MenuItem)$/;

/** Every string of the rooms that speak, and every sentence of the rooms beneath. */
export function stringsOnScreen(): ScreenString[] {
  return ['ui', 'present', 'store', 'io'].flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
      .map((path) => `${room}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path))
      .sort()
      .flatMap((path) => stringsOf(path, readFileSync(join('src', path), 'utf8'))),
  );
}

/** The strings of one file. Of `store` and `io` whole sentences alone: their other strings are keys and formats. */
export function stringsOf(path: string, source: string): ScreenString[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]!.message}`);
  const found: ScreenString[] = [];
  const speaks = /^(ui|present)\//.test(path);
  const add = (text: string, kind: ScreenString['kind'] = 'words') => {
    const words = text.replaceAll(/\s+/g, ' ').trim();
    if (/\p{L}{2}/u.test(words.replaceAll(FILLED_IN, ''))) found.push({ path, text: words, kind });
  };
  collect(program.body, (text, kind) => {
    if (kind !== null) return add(text, kind);
    const isSentence = /^[‘\p{Lu}].*\p{L} .*[.?!]$/su.test(text);
    const isPhrase = /^[‘\p{Lu}{][^_;<>=]*\s\S*\p{Ll}/u.test(text);
    if (isSentence || (speaks && isPhrase)) add(text);
  });
  return found;
}

type OnText = (text: string, kind: ScreenString['kind'] | null) => void;

function collect(value: unknown, onText: OnText): void {
  if (Array.isArray(value)) for (const item of value) collect(item, onText);
  if (!isNode(value)) return;
  if (/^(TS|Import)/.test(value.type) && !/^TS(As|Satisfies|NonNull)/.test(value.type)) return;
  if (value.type === 'JSXElement' || value.type === 'JSXFragment') return collectElement(value, onText);
  if (value.type === 'Literal' && typeof value['value'] === 'string') return onText(value['value'], null);
  if (value.type === 'TemplateLiteral') onText(textOfTemplate(value), null);
  for (const field of Object.values(value)) collect(field, onText);
}

/** An element's own words, with those of the elements inside its sentences, and then what else it holds. */
function collectElement(element: SyntaxNode, onText: OnText): void {
  const tag = tagOf(element);
  const kind = HEADING.test(tag) ? 'heading' : BUTTON.test(tag) ? 'button' : 'words';
  const [text, others] = wordsOf(element['children'] as SyntaxNode[]);
  if (/\p{L}/u.test(text.replaceAll(FILLED_IN, ''))) onText(text, kind);
  for (const attribute of attributesOf(element)) {
    const name = (attribute['name'] as SyntaxNode | undefined)?.['name'];
    const value = attribute['value'] as SyntaxNode | null | undefined;
    if (typeof name === 'string' && READ_OUT.test(name) && value?.type === 'Literal') {
      const isName = BUTTON.test(tag) && name === 'aria-label';
      const isTitle = name === 'title' && tag.endsWith('Dialog');
      if (/\s|^\p{Lu}/u.test(String(value['value'])))
        onText(String(value['value']), isName ? 'button' : isTitle ? 'heading' : 'words');
    } else if (name !== 'className' && name !== 'd') collect(value, onText);
    collect(attribute['argument'], onText);
  }
  for (const other of others) collect(other, onText);
}

/** Words in one run, and the expressions and elements that are looked at by themselves. */
function wordsOf(children: readonly SyntaxNode[]): [string, SyntaxNode[]] {
  let text = '';
  const others: SyntaxNode[] = [];
  for (const child of children) {
    if (child.type === 'JSXText') text += String(child['value']).replaceAll(/\s*\n\s*/g, ' ');
    else if (child.type === 'JSXExpressionContainer') {
      const expression = child['expression'] as SyntaxNode;
      if (expression.type === 'Literal') text += String(expression['value']);
      else if (expression.type === 'TemplateLiteral') text += textOfTemplate(expression);
      else {
        text += FILLED_IN;
        others.push(expression);
      }
    } else if (child.type === 'JSXElement' && INLINE.test(tagOf(child))) {
      const [inner, innerOthers] = wordsOf(child['children'] as SyntaxNode[]);
      text += inner;
      others.push(...innerOthers, ...attributesOf(child));
    } else others.push(child);
  }
  return [text, others];
}

function textOfTemplate(template: SyntaxNode): string {
  return (template['quasis'] as { value: { cooked: string } }[])
    .map(({ value }) => value.cooked)
    .join(FILLED_IN);
}

function tagOf(element: SyntaxNode): string {
  const name = (element['openingElement'] as SyntaxNode | undefined)?.['name'] as SyntaxNode | undefined;
  return typeof name?.['name'] === 'string' ? name['name'] : '';
}

function attributesOf(element: SyntaxNode): SyntaxNode[] {
  return ((element['openingElement'] as SyntaxNode | undefined)?.['attributes'] ?? []) as SyntaxNode[];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}
