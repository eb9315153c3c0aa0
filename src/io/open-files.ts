import type { BlockFeature, Dataset, Provider, ZoneLayer } from '../core/dataset/dataset.ts';
import { buildBlocks } from './build-blocks.ts';
import type { NamedBytes } from './file-content.ts';
import type { FileReport, ImportChoices } from './file-report.ts';
import { joinPostcodeLookups } from './postcode-list.ts';
import { findPostcode, type PostcodeLookup } from './postcode-lookup.ts';
import { readPostcode } from './postcode.ts';
import { fingerprintOf } from './fingerprint.ts';
import { keepUsableLots } from './keep-usable-lots.ts';
import { createPlaceReader } from './place-reader.ts';
import { readContents } from './read-content.ts';
import type { ReadIssue } from './read-issue.ts';
import { readLotShapes, readLotTable, type LotScheme } from './read-lots.ts';
import { choosePackageColumns, readPackages, type ReadPackages } from './read-packages.ts';
import { readPostcodes } from './read-postcodes.ts';
import { readPractices } from './read-practices.ts';
import { readProviders } from './read-providers.ts';
import { readZones } from './read-zones.ts';
import { reportOn, reportOther } from './report-on.ts';
import { sayMissing, sayNoProviders, sayUnused, sayWaiting } from './say-missing.ts';
import { sortFiles, type SortedFiles, type TableFile } from './sort-files.ts';
import { zonesFromPractices } from './zones-from-practices.ts';

export interface OpenOptions {
  /** What the area is called; null takes it from the files. */
  readonly name: string | null;
  /** True for the samples alone. */
  readonly invented: boolean;
  /** What a person chose about the files, by name. */
  readonly choices?: ImportChoices;
}

export interface OpenedFiles {
  /** Null where packages or blocks are missing, or a question is open; the issues say which. */
  readonly dataset: Dataset | null;
  readonly lotSchemes: readonly LotScheme[];
  readonly scenarioFiles: readonly { readonly name: string; readonly text: string }[];
  /** Minutes a week that the packages' file says are bought one by one now. */
  readonly spotMinutes: number;
  readonly issues: readonly ReadIssue[];
  /** One for each thing the files hold, in the order they came. */
  readonly reports: readonly FileReport[];
}

/**
 * Reads files opened together into one dataset: they help each other, as a list of postcodes places
 * packages. Bad files become issues; nothing is thrown for them.
 */
export async function openFiles(files: readonly NamedBytes[], options: OpenOptions): Promise<OpenedFiles> {
  const contents = await readContents(files);
  const sorted = sortFiles(contents, options.choices);
  const ground = buildBlocks(sorted.blocks[0]);
  const providers = openProviders(sorted);
  const postcodes = openPostcodes(sorted);
  const zones = openZones(sorted, ground.blocks, postcodes.lookup);
  const packages = openPackages(sorted, ground.blocks, providers.providers, zones.layers, postcodes.lookup);
  const lots = openLots(sorted, ground.blocks);
  const reports = inOrder(contents, [
    ...ground.reports,
    ...providers.reports,
    ...postcodes.reports,
    ...zones.reports,
    ...packages.reports,
    ...lots.reports,
    ...sorted.scenarios.map((file) => reportOn(file, 'scenario', { read: 1, used: 1 })),
    ...sorted.others.map(reportOther),
    ...sayUnused(sorted),
  ]);
  const issues = [...reports.flatMap((report) => report.issues), ...lots.issues];
  const opened = {
    scenarioFiles: sorted.scenarios.map(({ name, content }) => ({ name, text: content })),
    spotMinutes: packages.read?.spotMinutes ?? 0,
    lotSchemes: lots.schemes,
    reports,
  };
  const waiting = sayWaiting(reports);
  if (!packages.read || packages.read.packages.count === 0 || ground.blocks.length === 0 || waiting.length > 0) {
    return { ...opened, dataset: null, issues: [...issues, ...waiting, ...sayMissing(sorted)] };
  }
  const parts = { blocks: ground.blocks, packages: packages.read.packages, providers: providers.providers };
  return {
    ...opened,
    issues: [...issues, ...(sorted.providers.length === 0 ? [sayNoProviders()] : [])],
    dataset: {
      name: options.name ?? ground.areaName,
      invented: options.invented,
      ...parts,
      zoneLayers: zones.layers,
      services: packages.read.services,
      fingerprint: fingerprintOf(parts),
    } satisfies Dataset,
  };
}

function openProviders({ providers: [file] }: SortedFiles): { providers: Provider[]; reports: FileReport[] } {
  if (!file) return { providers: [], reports: [] };
  const read = readProviders(file.content, { file: file.name, choice: file.choice });
  return { providers: read.providers, reports: [reportOn(file, 'providers', read)] };
}

function openPostcodes({ postcodes }: SortedFiles): { lookup: PostcodeLookup | null; reports: FileReport[] } {
  const read = postcodes.map((file) => readPostcodes(file.content, file.name));
  const lookups = read.flatMap(({ lookup }) => lookup ?? []);
  return {
    lookup: lookups.length === 0 ? null : joinPostcodeLookups(lookups),
    reports: postcodes.map((file, at) => reportOn(file, 'postcodes', read[at]!)),
  };
}

function openZones(
  { zones, practices }: SortedFiles,
  blocks: readonly BlockFeature[],
  lookup: PostcodeLookup | null,
): { layers: ZoneLayer[]; reports: FileReport[] } {
  const read = zones.map((file) => readZones(file.content, file.name, file.layer));
  const layers = read.map(({ layer }) => layer);
  const reports = zones.map((file, at) => reportOn(file, 'zones', { issues: read[at]!.issues, read: file.content.length, layer: file.layer }));
  if (practices.length === 0) return { layers, reports };
  const { practices: found, tables } = readPractices(
    practices.map((file) => file.content),
    (written) => {
      const postcode = readPostcode(written);
      return (lookup && postcode && findPostcode(lookup, postcode, 0)?.position) ?? null;
    },
  );
  const made = zonesFromPractices(blocks, found, practices[0]!.name);
  const fromPractices = practices.map((file, at) => {
    const issues = at === 0 && blocks.length > 0 ? made.issues : [];
    return reportOn(file, 'practices', { ...tables[at]!, used: tables[at]!.read - tables[at]!.setAside, issues });
  });
  return { layers: [...layers, ...nameApart(made.layer, layers)], reports: [...reports, ...fromPractices] };
}

/** A layer made of practices beside one that was drawn, under a name of its own. */
function nameApart(made: ZoneLayer | null, layers: readonly ZoneLayer[]): ZoneLayer[] {
  if (made === null) return [];
  const isTaken = layers.some((layer) => layer.name === made.name);
  return [isTaken ? { ...made, name: `${made.name} by practice` } : made];
}

function openPackages(
  { packages: [file] }: SortedFiles,
  blocks: readonly BlockFeature[],
  providers: readonly Provider[],
  layers: readonly ZoneLayer[],
  postcodes: PostcodeLookup | null,
): { read: ReadPackages | null; reports: FileReport[] } {
  if (!file) return { read: null, reports: [] };
  const { name, content: table, choice } = file as TableFile;
  const placeReader = createPlaceReader(table, {
    file: name,
    columns: choosePackageColumns(table, choice),
    blocks,
    zones: layers.flatMap((layer) => layer.zones),
    postcodes,
    answers: choice.answers ?? new Map(),
  });
  const read = readPackages(table, { file: name, providers, choice, placeReader });
  return { read, reports: [reportOn(file, 'packages', read)] };
}

function openLots({ lotShapes, lotTables }: SortedFiles, blocks: readonly BlockFeature[]) {
  const fromShapes = lotShapes.map((file) => readLotShapes(file.content, file.name));
  const fromTables = lotTables.map((file) => readLotTable(file.content, file.name));
  const found = [...fromShapes.flat(), ...fromTables.flatMap(({ schemes }) => schemes)];
  const { schemes, issues } = blocks.length > 0 ? keepUsableLots(found, blocks) : { schemes: found, issues: [] };
  const reports = [
    ...lotShapes.map((file) => reportOn(file, 'lots', { read: file.content.length })),
    ...lotTables.map((file, at) => reportOn(file, 'lots', { read: file.content.rows.length, issues: fromTables[at]!.issues })),
  ];
  return { schemes, issues, reports };
}

/** Reports in the order their files came. */
function inOrder(contents: readonly { readonly name: string }[], reports: readonly FileReport[]): FileReport[] {
  const places = new Map(contents.map(({ name }, place) => [name, place]));
  return reports.toSorted((a, b) => (places.get(a.file) ?? 0) - (places.get(b.file) ?? 0));
}
