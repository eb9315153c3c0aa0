import type { ZoneRole } from '../core/dataset/dataset.ts';
import type { Shape, Table } from './file-content.ts';
import { fileOf, type NamedContent } from './named-content.ts';
import type { ReadIssue } from './read-issue.ts';
import { recognise, zoneRoleOf, type FileKind, type ReadFile } from './recognise.ts';
import { titleOfFile } from './title-of-file.ts';

/** What a person says a file is, whatever it looks like. */
export interface AskedKind {
  readonly kind: Exclude<FileKind['kind'], 'unknown' | 'scenario'>;
  /** For zones: what the layer is called; its role follows from the words. */
  readonly layer?: string;
}

interface TableFile {
  readonly name: string;
  readonly table: Table;
}

interface ShapesFile {
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** Files read and put in piles by what they are. */
export interface SortedFiles {
  readonly packages: TableFile[];
  readonly providers: TableFile[];
  readonly blocks: ShapesFile[];
  readonly zones: (ShapesFile & { readonly role: ZoneRole; readonly layer: string })[];
  readonly lotShapes: ShapesFile[];
  readonly lotTables: TableFile[];
  readonly scenarios: { readonly name: string; readonly text: string }[];
  readonly issues: ReadIssue[];
}

const LAYER_NAMES: Readonly<Record<Exclude<ZoneRole, 'other'>, string>> = {
  'primary-care-network': 'Primary Care Networks',
  cluster: 'Clusters',
  ward: 'Wards',
};

/** Puts each thing that was read in its pile. What could not be read or is not known becomes an issue. */
export function sortFiles(
  contents: readonly NamedContent[],
  asKinds: ReadonlyMap<string, AskedKind> = new Map(),
): SortedFiles {
  const sorted: SortedFiles = {
    packages: [],
    providers: [],
    blocks: [],
    zones: [],
    lotShapes: [],
    lotTables: [],
    scenarios: [],
    issues: [],
  };
  const read = contents.flatMap(({ name, content, issues }): ReadFile[] => {
    sorted.issues.push(...issues);
    return content === null ? [] : [{ name, content }];
  });
  const others: ReadFile[] = [];
  for (const file of read) {
    const asked = asKinds.get(file.name) ?? asKinds.get(fileOf(file.name));
    if (asked === undefined) others.push(file);
    else putAsAsked(sorted, file, asked);
  }
  const hasBlocks = sorted.blocks.length > 0;
  recognise(others).forEach((found, at) =>
    put(sorted, others[at]!, hasBlocks && found.kind === 'blocks' ? { kind: 'zones', role: 'other' } : found),
  );
  return sorted;
}

function putAsAsked(sorted: SortedFiles, file: ReadFile, { kind, layer }: AskedKind): void {
  const role = zoneRoleOf(layer ?? file.name) ?? 'other';
  put(sorted, file, kind === 'zones' ? { kind, role } : { kind }, layer);
}

function put(sorted: SortedFiles, { name, content }: ReadFile, found: FileKind, layer?: string): void {
  if (content.kind === 'scenario') sorted.scenarios.push({ name, text: content.text });
  else if (content.kind === 'table') putTable(sorted, { name, table: content.table }, found);
  else putShapes(sorted, { name, shapes: content.shapes }, found, layer);
}

function putTable(sorted: SortedFiles, file: TableFile, { kind }: FileKind): void {
  if (kind === 'packages') sorted.packages.push(file);
  else if (kind === 'providers') sorted.providers.push(file);
  else if (kind === 'lots') sorted.lotTables.push(file);
  else {
    const message =
      kind === 'unknown'
        ? 'We do not know what this table is for, so it is not used. Packages need a column of hours and a place. Providers need a name and a capacity. Lots need the code of a block and a lot.'
        : 'This file is a table, and a map file is needed here. Use GeoJSON.';
    sorted.issues.push({ file: file.name, severity: kind === 'unknown' ? 'warning' : 'error', message });
  }
}

function putShapes(sorted: SortedFiles, file: ShapesFile, found: FileKind, layer?: string): void {
  if (found.kind === 'blocks') sorted.blocks.push(file);
  else if (found.kind === 'lots') sorted.lotShapes.push(file);
  else if (found.kind === 'zones') {
    const usual = found.role === 'other' ? titleOfFile(file.name) : LAYER_NAMES[found.role];
    const isTaken = sorted.zones.some((zones) => zones.layer === usual);
    sorted.zones.push({
      ...file,
      role: found.role,
      layer: layer ?? (isTaken ? titleOfFile(file.name) : usual),
    });
  } else {
    const message = 'This file is a map, and a table is needed here. Save the table as CSV.';
    sorted.issues.push({ file: file.name, severity: 'error', message });
  }
}
