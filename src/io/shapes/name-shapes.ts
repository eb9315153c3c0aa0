import { withoutTurns } from '../formats/without-turns.ts';
import { firstLetters } from '../../core/scenario/first-letters.ts';
import { normalise } from '../tables/columns.ts';
import type { Shape } from '../formats/file-content.ts';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';

/** A shape, and perhaps no outline yet. */
type Described = Pick<Shape, 'properties'>;

/** What a shape is called, and the code it is known by where its file has one. */
export interface Named {
  readonly code: string | null;
  readonly name: string | null;
}
export type NamedShape = Shape & Named;

/** Short enough that a scenario file takes it, with a number after it if need be. */
export const LONGEST_TEXT = LONGEST_NAME - 10;

/** Properties that hold a code, by their heading, best first: `LSOA21CD`, `pcn_code`, `id`. */
const CODE_HEADINGS = [
  /\dcd$/,
  // Shapefiles cut headings to ten letters, and number those that are then alike: `LSOA21C_1`.
  /^(oa|lsoa|msoa|wd|lad|ltla)\d\dc\d?$/,
  /cd$/,
  /^(block|area)?code$|^gss(code)?$/,
  /code$/,
  /^(id|ref|fid|objectid)$/,
];
/** How the heading of a name differs from that of the code it goes with. */
const NAMES_BESIDE = [
  [/cd$/, 'nm'],
  [/c(\d?)$/, 'n$1'],
  [/code$/, 'name'],
] as const;
const NAME_HEADINGS = [
  'name',
  'lot',
  'lotname',
  'zone',
  'pcnname',
  'pcn',
  'cluster',
  'wardname',
  'ward',
  'label',
];

/**
 * Finds the code and the name of each shape of a file. One property is taken for all shapes: of
 * those whose heading fits, the one that tells most shapes apart. `preferred` headings (normalised)
 * name a shape before any others.
 */
export function nameShapes<One extends Described>(
  shapes: readonly One[],
  preferred: readonly string[] = [],
): (One & Named)[] {
  const keys = [...new Set(shapes.flatMap((shape) => [...shape.properties.keys()]))];
  const codeKey = findCodeKey(shapes, keys);
  const nameKey = findNameKey(keys, codeKey, preferred);
  return shapes.map((shape) => ({
    ...shape,
    code: textOf(shape, codeKey),
    name: textOf(shape, nameKey),
  }));
}

/** Makes names different by a number: the second `Abbey` becomes `Abbey (2)`. Counts those it changed. */
export function makeUnique(names: readonly string[]): { names: string[]; changed: number } {
  const taken = new Set<string>();
  const wanted = new Set(names);
  let changed = 0;
  const unique = names.map((name) => {
    let candidate = name;
    for (let number = 2; taken.has(candidate); number++) {
      const next = `${name} (${number})`;
      if (!wanted.has(next)) candidate = next;
    }
    if (candidate !== name) changed++;
    taken.add(candidate);
    return candidate;
  });
  return { names: unique, changed };
}

function findCodeKey(shapes: readonly Described[], keys: readonly string[]): string | null {
  for (const heading of CODE_HEADINGS) {
    const fitting = keys.filter((key) => heading.test(normalise(key)));
    if (fitting.length === 0) continue;
    const kinds = fitting.map((key) => new Set(shapes.map((shape) => shape.properties.get(key))).size);
    return fitting[kinds.indexOf(Math.max(...kinds))]!;
  }
  return null;
}

/** The name that goes with the code (`LSOA21NM` with `LSOA21CD`), otherwise a usual heading for a name. */
function findNameKey(
  keys: readonly string[],
  codeKey: string | null,
  preferred: readonly string[],
): string | null {
  const partners =
    codeKey === null ? [] : NAMES_BESIDE.map(([code, name]) => normalise(codeKey).replace(code, name));
  const wanted = [
    ...preferred,
    ...partners.filter((key) => key !== normalise(codeKey ?? '')),
    ...NAME_HEADINGS,
  ];
  for (const heading of wanted) {
    const key = keys.find((candidate) => normalise(candidate) === heading);
    if (key !== undefined) return key;
  }
  return keys.find((key) => /(nm|name)$/.test(normalise(key))) ?? null;
}

function textOf(shape: Described, key: string | null): string | null {
  const text = key === null ? undefined : shape.properties.get(key);
  return text ? firstLetters(withoutTurns(text), LONGEST_TEXT) || null : null;
}
