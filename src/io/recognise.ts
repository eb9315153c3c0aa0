import type { ZoneRole } from '../core/dataset/dataset.ts';
import {
  findColumns,
  LOT_HEADINGS,
  normalise,
  PACKAGE_HEADINGS,
  PROVIDER_HEADINGS,
} from './tables/columns.ts';
import type { FileContent, Shape, Table } from './formats/file-content.ts';
import type { FileUse } from './file-report.ts';
import { looksLikePostcodes } from './places/postcode-columns.ts';
import { looksLikePractices } from './ground/practice-columns.ts';
import { looksLikeClasses } from './ground/read-classes.ts';
import { lastPartOf } from './title-of-file.ts';

/** What a file is to us. */
export type FileKind =
  | { readonly kind: Exclude<FileUse, 'zones'> }
  | { readonly kind: 'zones'; readonly role: ZoneRole };

/** A file whose content could be read. */
export interface ReadFile {
  readonly name: string;
  readonly content: FileContent;
}

/** What a file of shapes looks like alone: blocks for certain, or perhaps. */
type Guess = FileKind | { readonly kind: 'perhaps blocks' };

const BLOCK_CODES = /^(oa|lsoa|msoa)\d*(cd|code|c\d?)?$/;
const ZONE_WORDS: readonly (readonly [RegExp, ZoneRole])[] = [
  [/pcn|primary.?care/, 'primary-care-network'],
  [/cluster|urban|rural/, 'cluster'],
  [/ward|^wd\d*(cd|nm)$/, 'ward'],
  [/zone|patch|localit|neighbourhood|district/, 'other'],
];

/**
 * Says what each of the files opened together is, from its name and what is in it. The rules:
 *
 * - JSON with the format `lotwise-scenario` is a scenario.
 * - A table of GP practices or of postcodes is told by its columns (see `looksLikePractices`,
 *   `looksLikePostcodes`). One with hours, or visits of a named package, and a place (latitude and
 *   longitude, easting and northing, grid reference, postcode, or the area of a named package) is
 *   packages; one with a provider and a capacity is providers; one with a block's code and a lot is
 *   lots; one with a block's code and urban or rural is classes; any other is unknown.
 * - Shapes with a property `lot` or `scheme`, or the word lot in the file's name, are lots.
 * - Shapes with output area codes (OA, LSOA, MSOA), or the word block in the file's name, are blocks.
 * - Shapes whose name, or else properties, speak of Primary Care Networks, clusters, wards or other
 *   zones are zones of that role. Any others are perhaps blocks.
 * - One file of shapes is the blocks: of those that are blocks for certain the one with most
 *   shapes; failing that, of those that are perhaps; failing that, of the zones. Files of blocks
 *   that are left over are zones.
 */
export function recognise(files: readonly ReadFile[]): FileKind[] {
  const guesses = files.map(guess);
  const blocks =
    largest(files, guesses, 'blocks') ??
    largest(files, guesses, 'perhaps blocks') ??
    largest(files, guesses, 'zones');
  return guesses.map((found, at): FileKind => {
    if (at === blocks) return { kind: 'blocks' };
    if (found.kind === 'blocks' || found.kind === 'perhaps blocks') return { kind: 'zones', role: 'other' };
    return found;
  });
}

/** The role that words speak of, such as a file's name or a heading; null for no word we know. */
export function zoneRoleOf(words: string): ZoneRole | null {
  return ZONE_WORDS.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1] ?? null;
}

function guess({ name, content }: ReadFile): Guess {
  if (content.kind === 'scenario') return { kind: 'scenario' };
  if (content.kind === 'postcodes') return { kind: 'postcodes' };
  if (content.kind === 'table') return guessTable(content.table);
  return guessShapes(
    lastPartOf(name)
      .replace(/^.*[\\/]/, '')
      .toLowerCase(),
    content.shapes,
  );
}

function guessTable(table: Table): FileKind {
  const { headings } = table;
  if (looksLikePractices(table)) return { kind: 'practices' };
  if (looksLikePostcodes(table)) return { kind: 'postcodes' };
  const packages = findColumns(headings, PACKAGE_HEADINGS);
  const namesPackages = packages.has('id') || packages.has('person') || packages.has('status');
  const isPlaced =
    packages.has('postcode') ||
    packages.has('gridReference') ||
    (packages.has('area') && namesPackages) ||
    (packages.has('latitude') && packages.has('longitude')) ||
    (packages.has('easting') && packages.has('northing'));
  const hasCare = (['visits', 'visitMinutes', 'visitDate'] as const).some((field) => packages.has(field));
  if (isPlaced && (packages.has('hours') || (hasCare && namesPackages))) return { kind: 'packages' };
  const providers = findColumns(headings, PROVIDER_HEADINGS);
  const isProviders =
    providers.has('capacity') || (providers.has('cqcLocation') && providers.has('homeCare'));
  if (providers.has('provider') && isProviders) return { kind: 'providers' };
  const lots = findColumns(headings, LOT_HEADINGS);
  if (lots.has('code') && lots.has('lot')) return { kind: 'lots' };
  return { kind: looksLikeClasses(table) ? 'classes' : 'unknown' };
}

function guessShapes(name: string, shapes: readonly Shape[]): Guess {
  const headings = [...new Set(shapes.flatMap((shape) => [...shape.properties.keys()]))].map(normalise);
  if (headings.includes('lot') || headings.includes('scheme') || /(^|[^a-z])lots?([^a-z]|$)/.test(name)) {
    return { kind: 'lots' };
  }
  if (headings.some((heading) => BLOCK_CODES.test(heading)) || /block/.test(name)) return { kind: 'blocks' };
  const role = zoneRoleOf(name) ?? headings.map(zoneRoleOf).find((found) => found !== null);
  return role === undefined ? { kind: 'perhaps blocks' } : { kind: 'zones', role };
}

function largest(files: readonly ReadFile[], guesses: readonly Guess[], kind: Guess['kind']): number | null {
  let best: number | null = null;
  guesses.forEach((found, at) => {
    if (found.kind === kind && (best === null || shapesOf(files[at]!) > shapesOf(files[best]!))) best = at;
  });
  return best;
}

function shapesOf({ content }: ReadFile): number {
  return content.kind === 'shapes' ? content.shapes.length : 0;
}
