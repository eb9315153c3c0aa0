import type { ZoneRole } from '../core/dataset/dataset.ts';
import type { FileContent, Shape, Table } from './formats/file-content.ts';
import type { FileChoice, FileUse, ImportChoices, RowNote } from './file-report.ts';
import { fileOf, type NamedContent } from './formats/named-content.ts';
import type { ReadPostcodes } from './places/postcode-list.ts';
import { mergeChoice } from './merge-choice.ts';
import type { ReadIssue } from './read-issue.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { recognise, zoneRoleOf, type FileKind, type ReadFile } from './recognise.ts';
import { layoutOf, recallChoice } from './tables/remember-choice.ts';
import { titleOfFile } from './title-of-file.ts';

/** A thing that was read, with what reading it brought up and what a person chose about it. */
export interface SortedFile<Content> {
  readonly name: string;
  readonly content: Content;
  readonly encoding: string | null;
  readonly choice: FileChoice;
  /** True where the choice is what was remembered of a table of this layout. */
  readonly isRemembered?: boolean;
  /** What was repaired or left out while its shapes were read. */
  readonly rows: readonly RowNote[];
  readonly issues: readonly ReadIssue[];
}

export type TableFile = SortedFile<Table>;
export type ShapesFile = SortedFile<readonly Shape[]>;
export type ZonesFile = ShapesFile & { readonly layer: { readonly name: string; readonly role: ZoneRole } };

/** Files in piles by what they are used for. */
export interface SortedFiles {
  readonly packages: TableFile[];
  readonly providers: TableFile[];
  readonly postcodes: SortedFile<Table | ReadPostcodes>[];
  readonly practices: TableFile[];
  readonly classes: TableFile[];
  readonly lotTables: TableFile[];
  readonly blocks: ShapesFile[];
  readonly zones: ZonesFile[];
  readonly lotShapes: ShapesFile[];
  readonly scenarios: SortedFile<string>[];
  /** Those that cannot be read, that nobody knows, or that a person leaves out. */
  readonly others: (SortedFile<FileContent | null> & { readonly use: FileUse })[];
}

const LAYER_NAMES: Readonly<Record<Exclude<ZoneRole, 'other'>, string>> = {
  'primary-care-network': 'Primary Care Networks',
  cluster: 'Clusters',
  ward: 'Wards',
};

const UNKNOWN_TABLE =
  'We do not know what this table is for, so it is not used. Packages need a column of hours and a place. Providers need a name and a capacity. Lots need the code of a block and a lot.';
const NOT_A_MAP = 'This file is a table, and a map file is needed here. Use GeoJSON or a shapefile.';
const ONLY_POSTCODES =
  'This is a long list of postcodes and their places, and can be used for nothing else. Choose that, or leave it out.';
const NOT_A_TABLE = 'This file is a map, and a table is needed here. Save the table as CSV or Excel.';

/** Puts each thing that was read in its pile: where a person says, otherwise where it looks to belong. */
export function sortFiles(
  contents: readonly NamedContent[],
  choices: ImportChoices = new Map(),
  layouts: ReadingMemory['layouts'] = new Map(),
): SortedFiles {
  const sorted: SortedFiles = {
    packages: [],
    providers: [],
    postcodes: [],
    practices: [],
    classes: [],
    lotTables: [],
    blocks: [],
    zones: [],
    lotShapes: [],
    scenarios: [],
    others: [],
  };
  const guessed: { file: SortedFile<FileContent>; as: ReadFile }[] = [];
  for (const { name, content, issues, rows = [], encoding = null } of contents) {
    const made = choices.get(name) ?? choices.get(fileOf(name)) ?? {};
    const file = { name, encoding, rows, issues, ...withRemembered(made, content, layouts) };
    const { choice } = file;
    if (content === null) sorted.others.push({ ...file, content, use: 'unknown' });
    else if (content.kind === 'scenario') sorted.scenarios.push({ ...file, content: content.text });
    else if (choice.use === undefined) guessed.push({ file: { ...file, content }, as: { name, content } });
    else put(sorted, { ...file, content }, chosenKind(name, choice, choice.use));
  }
  const hasBlocks = sorted.blocks.length > 0;
  recognise(guessed.map(({ as }) => as)).forEach((found, at) => {
    const isSpare = hasBlocks && found.kind === 'blocks';
    put(sorted, guessed[at]!.file, isSpare ? { kind: 'zones', role: 'other' } : found);
  });
  return sorted;
}

/** What was chosen about a file, over what was chosen about a table like it before. */
function withRemembered(
  choice: FileChoice,
  content: FileContent | null,
  layouts: ReadingMemory['layouts'],
): Pick<SortedFile<unknown>, 'choice' | 'isRemembered'> {
  if (content?.kind !== 'table' || layouts.size === 0) return { choice };
  const { headings } = content.table;
  const remembered = layouts.get(layoutOf(headings));
  if (remembered === undefined) return { choice };
  const isUntouched = !choice.columns?.size && !choice.answers?.size;
  return { choice: mergeChoice(recallChoice(headings, remembered), choice), isRemembered: isUntouched };
}

function chosenKind(name: string, { layer }: FileChoice, use: FileUse): FileKind {
  if (use !== 'zones') return { kind: use };
  return { kind: 'zones', role: layer?.role ?? zoneRoleOf(layer?.name ?? name) ?? 'other' };
}

function put(sorted: SortedFiles, file: SortedFile<FileContent>, found: FileKind): void {
  const { content } = file;
  const wrong = (message: string): void => {
    const issue: ReadIssue = { file: file.name, severity: 'error', message };
    sorted.others.push({ ...file, use: 'unknown', issues: [...file.issues, issue] });
  };
  if (found.kind === 'left out') sorted.others.push({ ...file, use: 'left out' });
  else if (content.kind === 'table') {
    const table = { ...file, content: content.table };
    if (found.kind === 'packages') sorted.packages.push(table);
    else if (found.kind === 'providers') sorted.providers.push(table);
    else if (found.kind === 'postcodes') sorted.postcodes.push(table);
    else if (found.kind === 'practices') sorted.practices.push(table);
    else if (found.kind === 'classes') sorted.classes.push(table);
    else if (found.kind === 'lots') sorted.lotTables.push(table);
    else if (found.kind === 'unknown')
      sorted.others.push({
        ...file,
        use: 'unknown',
        issues: [...file.issues, warn(file.name, UNKNOWN_TABLE)],
      });
    else wrong(NOT_A_MAP);
  } else if (content.kind === 'shapes') {
    const shapes = { ...file, content: content.shapes };
    if (found.kind === 'blocks') sorted.blocks.push(shapes);
    else if (found.kind === 'lots') sorted.lotShapes.push(shapes);
    else if (found.kind === 'zones')
      sorted.zones.push({ ...shapes, layer: layerOf(sorted, file, found.role) });
    else wrong(NOT_A_TABLE);
  } else if (content.kind === 'postcodes') {
    if (found.kind === 'postcodes') sorted.postcodes.push({ ...file, content: content.postcodes });
    else wrong(ONLY_POSTCODES);
  }
}

/** The layer's name: as chosen, otherwise the usual one of its role, otherwise the file's own. */
function layerOf(
  { zones }: SortedFiles,
  { name, choice }: SortedFile<unknown>,
  role: ZoneRole,
): ZonesFile['layer'] {
  const usual = role === 'other' ? titleOfFile(name) : LAYER_NAMES[role];
  const isTaken = zones.some((file) => file.layer.name === usual);
  return { name: choice.layer?.name ?? (isTaken ? titleOfFile(name) : usual), role };
}

function warn(file: string, message: string): ReadIssue {
  return { file, severity: 'warning', message };
}
