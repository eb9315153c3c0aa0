import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'src/README.md', 'src/DECISIONS.md'];
/** Where a path in a document may begin, apart from the document's own folder. */
const BEGINNINGS = ['', 'src', 'src/core', 'src/ui'];
const ENDINGS = ['', '.ts', '.tsx', '.css'];
const SOURCE_NAMES = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
);

const BUILD_PROGRAMS = [
  'vite.config.ts',
  ...readdirSync('.build')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('.build', name)),
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the documents are true to the tree', () => {
  test.each(DOCUMENTS)('%s names no file or folder that is not there', (document) => {
    const text = readFileSync(document, 'utf8');
    expect(pathsIn(text).length).toBeGreaterThan(0);
    expect(pathsIn(text).filter((path) => !isThere(path, document))).toEqual([]);
  });

  test.each(DOCUMENTS)('%s names no command that is not there', (document) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const commands = [
      ...readFileSync(document, 'utf8').matchAll(/npm (?:run (?:-s )?([a-z:]+)|(start|test))\b/g),
    ];
    const names = commands.map(([, run, own]) => (run ?? own)!);
    expect(names.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('a name that is not there is found', () => {
    expect(
      pathsIn('See `core/fabric/unwoven.ts` and `io/formats/read-….ts`, [here](src/NOWHERE.md).'),
    ).toEqual(['core/fabric/unwoven.ts', 'src/NOWHERE.md']);
    expect(isThere('core/fabric/unwoven.ts', 'README.md')).toBe(false);
    expect(isThere('core/fabric', 'README.md')).toBe(true);
  });
});

/** Paths in code marks and links: words with a slash or the ending of a file, and nothing left open. */
function pathsIn(markdown: string): string[] {
  const marked = [...markdown.matchAll(/`([^`\s]+)`|\]\(([^)\s]+)\)/g)].map(
    ([, code, link]) => (code ?? link)!,
  );
  return marked.filter(
    (text) => /^[\w./-]+$/.test(text) && (text.includes('/') || /\.(tsx?|md|json|html|css)$/.test(text)),
  );
}

/** A name alone is that of any file of the source, as its folder was named just before, or of one that the build makes. */
function isThere(path: string, document: string): boolean {
  if (SOURCE_NAMES.has(path) || BUILD_PROGRAMS.includes(`'${path}'`)) return true;
  return [...BEGINNINGS, dirname(document)].some((beginning) =>
    ENDINGS.some((ending) => existsSync(join(beginning, path) + ending)),
  );
}
