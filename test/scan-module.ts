import { parseSync } from 'vite';

/** What the architecture test asks of one file of source, read from its syntax tree. */
export interface ScannedModule {
  /** Every module it names, types and workers included, in the order met. */
  readonly imports: readonly string[];
  /** Those it cannot start without: no types, and nothing that is fetched later. */
  readonly needs: readonly string[];
  /** Uses of the browser, the clock, chance or the network, as they would be written: `Math.random`. */
  readonly outsideWorld: readonly string[];
  readonly hasDefaultExport: boolean;
  /** It has exports and none of them is its own. */
  readonly isBarrel: boolean;
  /** It does something when the program runs: it holds functions, not types and plain constants alone. */
  readonly hasFunctions: boolean;
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

const OUTSIDE_OBJECTS = new Set(['document', 'window', 'navigator', 'localStorage', 'performance', 'crypto']);
const OUTSIDE_CALLS = new Set(['fetch', 'setTimeout', 'setInterval']);
const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
const OUTSIDE_MEMBERS = new Set(['Date.now', 'Math.random']);

/** Reads TypeScript or TSX with the parser that builds the app; throws on a file that does not parse. */
export function scanModule(path: string, source: string): ScannedModule {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]!.message}`);
  const statements = program.body as unknown as SyntaxNode[];
  const imports: string[] = [];
  const needs: string[] = [];
  const outsideWorld: string[] = [];
  let hasFunctions = false;
  visit(statements, (node) => {
    const imported = importOf(node);
    if (imported !== null) imports.push(imported);
    if (imported !== null && isNeeded(node)) needs.push(imported);
    const outside = outsideUse(node);
    if (outside !== null) outsideWorld.push(outside);
    hasFunctions ||= FUNCTION.test(node.type);
  });
  const exports = statements.filter((statement) => statement.type.startsWith('Export'));
  const own = statements.filter((statement) => !isImportOrReexport(statement));
  return {
    imports,
    needs,
    outsideWorld,
    hasDefaultExport: exports.some(isDefault),
    isBarrel: exports.length > 0 && own.length === 0,
    hasFunctions,
  };
}

function visit(value: unknown, onNode: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, onNode);
  } else if (isNode(value)) {
    onNode(value);
    for (const field of Object.values(value)) visit(field, onNode);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** `import`, `export … from`, `import()`, `import('…').Type` and `new URL('…', import.meta.url)`. */
function importOf(node: SyntaxNode): string | null {
  const isLink = /^(Import|Export).*(Declaration|Expression)$|^TSImportType$/.test(node.type);
  if (isLink) return literalText(node['source']);
  if (node.type !== 'NewExpression' || nameOf(node['callee']) !== 'URL') return null;
  const [address, base] = node['arguments'] as SyntaxNode[];
  return nameOf(base) === 'import.meta.url' ? literalText(address) : null;
}

/** An import of more than types that stands at the top of a file. */
function isNeeded(node: SyntaxNode): boolean {
  if (!/^(Import|Export)\w*Declaration$/.test(node.type)) return false;
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return false;
  const specifiers = (node['specifiers'] ?? []) as SyntaxNode[];
  return specifiers.length === 0 || specifiers.some((specifier) => specifier['importKind'] !== 'type');
}

function outsideUse(node: SyntaxNode): string | null {
  if (node.type === 'MemberExpression') {
    const object = nameOf(node['object']);
    const name = nameOf(node);
    if (object === null) return null;
    if (OUTSIDE_OBJECTS.has(object)) return name ?? object;
    return name !== null && OUTSIDE_MEMBERS.has(name) ? name : null;
  }
  const callee = nameOf(node['callee']);
  if (node.type === 'CallExpression' && callee !== null && OUTSIDE_CALLS.has(callee)) return callee;
  return node.type === 'NewExpression' && callee === 'Date' ? 'new Date' : null;
}

/** `a`, `a.b` or `import.meta.url` as text; null for anything that is not plain names. */
function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier') return node['name'] as string;
  if (node.type === 'MetaProperty') return `${nameOf(node['meta'])}.${nameOf(node['property'])}`;
  if (node.type !== 'MemberExpression' || node['computed'] === true) return null;
  const object = nameOf(node['object']);
  return object === null ? null : `${object}.${nameOf(node['property'])}`;
}

function literalText(node: unknown): string | null {
  return isNode(node) && node.type === 'Literal' ? String(node['value']) : null;
}

function isImportOrReexport(statement: SyntaxNode): boolean {
  return statement.type === 'ImportDeclaration' || (statement['declaration'] ?? null) === null
    ? /^(Import|Export)/.test(statement.type)
    : false;
}

function isDefault(statement: SyntaxNode): boolean {
  if (statement.type === 'ExportDefaultDeclaration') return true;
  const specifiers = (statement['specifiers'] ?? []) as SyntaxNode[];
  return specifiers.some((specifier) => nameOf(specifier['exported']) === 'default');
}
