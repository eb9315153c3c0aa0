import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scanModule } from './scan-module.ts';

/** What each room of `src` may import from: `core <- io, workers <- store <- map, ui <- present <- main`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: ['core'],
  io: ['core', 'io'],
  workers: ['core', 'io', 'workers'],
  store: ['core', 'io', 'workers', 'store'],
  map: ['core', 'io', 'workers', 'store', 'map'],
  ui: ['core', 'io', 'workers', 'store', 'ui', 'styles'],
  present: ['core', 'io', 'workers', 'store', 'map', 'ui', 'present', 'styles'],
  styles: ['styles'],
  'main.tsx': ['core', 'io', 'workers', 'store', 'map', 'ui', 'present', 'styles'],
  'cli.ts': ['core', 'io'],
};

/** Packages that only some rooms may use; every other package is free to all rooms but core. */
const RESERVED: readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[] = [
  { packages: /^maplibre-gl(\/|$)/, rooms: ['map'] },
  {
    packages: /^(react|react-dom|react-aria-components|lucide-react)(\/|$)/,
    rooms: ['ui', 'present', 'main.tsx'],
  },
];
const CORE_PACKAGES = /^(@turf\/[a-z-]+|flatbush|topojson-[a-z]+|geojson|zod|point-in-polygon-hao)$/;

const LONGEST_FILE_LINES = 300;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.worker|\.module|\.d)?\.(ts|tsx|css)$/;
const FORBIDDEN_FOLDERS = ['utils', 'lib', 'helpers', 'types', 'hooks', 'services', 'common'];

interface SourceFile {
  /** Relative to `src`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

describe('the house rules hold in every file of src', () => {
  const files = readSource();

  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.some((file) => file.path.startsWith('core/'))).toBe(true);
  });

  test('imports follow the arrow', () => expect(files.flatMap(wrongImports)).toEqual([]));

  test('core knows no browser, clock, chance or network', () =>
    expect(files.flatMap(outsideWorldInCore)).toEqual([]));

  test('no file needs itself, by way of others', () => expect(circlesOf(files)).toEqual([]));

  test('every file is named for its one thing and short enough to read', () =>
    expect(files.flatMap(wrongShape)).toEqual([]));

  test('every core file that does something has a test at the same path', () =>
    expect(files.flatMap((file) => missingTest(file, (path) => existsSync(path)))).toEqual([]));
});

describe('the rules see what they forbid', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text });

  test.each([
    ['core/a.ts', "import type { B } from '../store/b.ts';"],
    ['core/a.ts', "export { b } from '../io/b.ts';"],
    ['core/a.ts', "type B = import('../ui/b.ts').B;"],
    ['core/a.ts', "import Papa from 'papaparse';"],
    ['core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['io/a.ts', "const b = await import('../workers/b.ts');"],
    ['store/a.ts', "new Worker(new URL('../map/b.worker.ts', import.meta.url));"],
    ['store/a.ts', "import { useState } from 'react';"],
    ['map/a.ts', "import { b } from '../ui/b.ts';"],
    ['ui/a.tsx', "import { b } from '../map/b.ts'; const a = <p>don't</p>;"],
    ['ui/a.tsx', "import { Map } from 'maplibre-gl';"],
    ['map/a.ts', "import '../styles/a.css';"],
    ['cli.ts', "import { b } from './store/b.ts';"],
    ['core/a.ts', "import { b } from '../../test/b.ts';"],
    ['elsewhere/a.ts', "import { b } from './b.ts';"],
  ])('%s may not say %s', (path, text) => expect(wrongImports(file(path, text))).toHaveLength(1));

  test.each([
    ['core/a.ts', "import area from '@turf/area'; import { b } from './fabric/b.ts';"],
    ['core/a.ts', "// import { b } from '../io/b.ts';\nconst a = \"import '../io/b.ts'\";"],
    ['workers/a.ts', "import { b } from '../io/b.ts';"],
    ['ui/a.tsx', "import { useState } from 'react'; import './a.css';"],
    ['map/a.ts', "import 'maplibre-gl/dist/maplibre-gl.css';"],
    ['main.tsx', "import './styles/a.css'; import { b } from './map/b.ts';"],
  ])('%s may say %s', (path, text) => expect(wrongImports(file(path, text))).toEqual([]));

  test.each(['document.body', 'window.open()', 'navigator.language', 'localStorage.clear()', "fetch('x')"])(
    'core may not say %s',
    (text) => expect(outsideWorldInCore(file('core/a.ts', text))).toHaveLength(1),
  );

  test.each([
    'Date.now()',
    'new Date(0)',
    'performance.now()',
    'Math.random()',
    'setTimeout(a)',
    'crypto.subtle',
  ])('core may not say %s', (text) => expect(outsideWorldInCore(file('core/a.ts', text))).toHaveLength(1));

  test('core may speak of these in comments, strings and names of its own', () => {
    const text =
      "/** Math.random() */ const a = 'Date.now()'; b.document.c; const window = 2; Math.round(window);";
    expect(outsideWorldInCore(file('core/a.ts', text))).toEqual([]);
    expect(outsideWorldInCore(file('io/a.ts', 'Date.now()'))).toEqual([]);
  });

  test.each([
    ['core/a.ts', 'export default 1;'],
    ['core/a.ts', 'const a = 1; export { a as default };'],
    ['core/index.ts', "export { a } from './a.ts';"],
    ['core/index.ts', "import { a } from './a.ts'; export { a };"],
    ['core/a.ts', 'const a = 1;\n'.repeat(301)],
    ['core/utils/a.ts', 'export const a = 1;'],
    ['core/drawLot.ts', 'export const a = 1;'],
    ['ui/LotRow.tsx', 'export const a = 1;'],
  ])('%s is refused for its shape', (path, text) => expect(wrongShape(file(path, text))).toHaveLength(1));

  test('files that need each other are named, and types do not count', () => {
    const [a, b] = ["import { b } from './b.ts';", "import { c } from './deep/c.ts';"];
    const back = (line: string) => circlesOf([file('a.ts', a), file('b.ts', b), file('deep/c.ts', line)]);
    expect(back("import { a } from '../a.ts';")).toEqual(['a.ts → b.ts → deep/c.ts → a.ts']);
    expect(back("import type { A } from '../a.ts'; const a = () => import('../a.ts');")).toEqual([]);
    expect(back("import { type A } from '../a.ts';")).toEqual([]);
  });

  test('a file with one thing of its own is welcome', () =>
    expect(wrongShape(file('core/tools/draw-lot.worker.ts', 'export const a = 1;\n'.repeat(300)))).toEqual(
      [],
    ));

  test('a core file with no test is named, unless it holds types and constants alone', () => {
    const nothingExists = () => false;
    expect(missingTest(file('core/fabric/a.ts', 'export const a = () => 1;'), nothingExists)).toEqual([
      'src/core/fabric/a.ts has no test/core/fabric/a.test.ts',
    ]);
    expect(
      missingTest(file('core/a.ts', 'export interface A { b(): 1 } export const C = 2;'), nothingExists),
    ).toEqual([]);
    expect(missingTest(file('io/a.ts', 'export const a = () => 1;'), nothingExists)).toEqual([]);
  });

  test('a file that does not parse is not passed over', () =>
    expect(() => scanModule('a.ts', 'import {')).toThrow('a.ts does not parse'));
});

function readSource(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|css)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));
}

function wrongImports({ path, text }: SourceFile): string[] {
  if (path.endsWith('.css')) return [];
  const room = roomOf(path);
  return scanModule(path, text)
    .imports.filter((imported) => !mayImport(room, path, imported.replace(/\?.*$/, '')))
    .map((imported) => `src/${path} may not import '${imported}'`);
}

function mayImport(room: string, path: string, imported: string): boolean {
  if (!imported.startsWith('.')) return mayUsePackage(room, imported);
  const target = posix.normalize(posix.join(posix.dirname(path), imported));
  return (MAY_IMPORT[room] ?? []).includes(roomOf(target));
}

function mayUsePackage(room: string, name: string): boolean {
  if (room === 'core') return CORE_PACKAGES.test(name);
  return RESERVED.every((reserved) => !reserved.packages.test(name) || reserved.rooms.includes(room));
}

function roomOf(path: string): string {
  return path.split('/')[0]!;
}

/** Ways from a file back to itself over what files need to start, each said once. */
function circlesOf(files: readonly SourceFile[]): string[] {
  const needs = new Map(
    files
      .filter(({ path }) => !path.endsWith('.css'))
      .map(({ path, text }) => [
        path,
        scanModule(path, text)
          .needs.filter((needed) => needed.startsWith('.'))
          .map((needed) => posix.normalize(posix.join(posix.dirname(path), needed))),
      ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]) => {
    const before = way.indexOf(path);
    if (before >= 0) circles.push([...way.slice(before), path].join(' → '));
    if (before >= 0 || done.has(path)) return;
    for (const needed of needs.get(path) ?? []) walk(needed, [...way, path]);
    done.add(path);
  };
  for (const path of needs.keys()) walk(path, []);
  return circles;
}

function outsideWorldInCore({ path, text }: SourceFile): string[] {
  if (roomOf(path) !== 'core') return [];
  return scanModule(path, text).outsideWorld.map((use) => `src/${path} uses ${use}`);
}

function wrongShape({ path, text }: SourceFile): string[] {
  const folders = path.split('/').slice(0, -1);
  const lines = text.replace(/\n$/, '').split('\n').length;
  const wrongs = [
    lines > LONGEST_FILE_LINES && `is ${lines} lines long`,
    !KEBAB_CASE.test(posix.basename(path)) && 'is not named in kebab-case',
    ...folders.map((folder) => FORBIDDEN_FOLDERS.includes(folder) && `is in a folder called ${folder}`),
    ...(path.endsWith('.css') ? [] : wrongExports(path, text)),
  ];
  return wrongs.filter((wrong) => typeof wrong === 'string').map((wrong) => `src/${path} ${wrong}`);
}

function wrongExports(path: string, text: string): (string | false)[] {
  const module = scanModule(path, text);
  return [
    module.hasDefaultExport && 'has a default export',
    module.isBarrel && 'only passes on what others export',
  ];
}

function missingTest({ path, text }: SourceFile, exists: (path: string) => boolean): string[] {
  if (roomOf(path) !== 'core' || !scanModule(path, text).hasFunctions) return [];
  const expected = `test/${path.replace(/\.tsx?$/, '.test.ts')}`;
  return exists(expected) ? [] : [`src/${path} has no ${expected}`];
}
