import type { BlockFeature, Dataset, Provider, ZoneLayer } from '../core/dataset/dataset.ts';
import type { Packages } from '../core/dataset/packages.ts';
import { areaClassesOf } from './ground/area-classes.ts';
import { buildBlocks, HEXAGONS, NO_GROUND, offerHexagons, type Ground } from './ground/build-blocks.ts';
import { buildLots } from './ground/build-lots.ts';
import { drawnZones, madeZones } from './ground/build-zones.ts';
import { compareFiles } from './compare-files.ts';
import type { NamedFile } from './formats/named-file.ts';
import type { FileReport, ImportChoices } from './file-report.ts';
import { fingerprintOf } from './fingerprint.ts';
import { createPlaceReader } from './places/place-reader.ts';
import { openPostcodes } from './places/open-postcodes.ts';
import type { PostcodeLookup } from './places/postcode-lookup.ts';
import { readContents } from './formats/read-content.ts';
import type { ReadIssue } from './read-issue.ts';
import type { LotScheme } from './ground/read-lots.ts';
import { choosePackageColumns, readPackages, type ReadPackages } from './packages/read-packages.ts';
import { readProviders } from './providers/read-providers.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { reportOn, reportOther } from './report-on.ts';
import { sayMissing, sayNoProviders, sayUnused, sayWaiting } from './say-missing.ts';
import { sortFiles, type SortedFiles } from './sort-files.ts';
import { writeSetAside } from './tables/write-set-aside.ts';

export interface OpenOptions {
  /** What the area is called; null takes it from the files. */
  readonly name: string | null;
  /** True for the samples alone. */
  readonly invented: boolean;
  /** What a person chose about the files, by name. */
  readonly choices?: ImportChoices;
  /** What earlier imports left; it gives way to what is in the files and to the choices. */
  readonly memory?: ReadingMemory;
}

export interface OpenedFiles {
  /** Null where packages or blocks are missing, or a question is open; the issues say which. */
  readonly dataset: Dataset | null;
  readonly lotSchemes: readonly LotScheme[];
  readonly scenarioFiles: readonly { readonly name: string; readonly text: string }[];
  /** Minutes a week that the packages' file says are bought one by one now. */
  readonly spotMinutes: number;
  /** The postcodes of the files together, to be kept; null where none of them has any. */
  readonly postcodes: { readonly lookup: PostcodeLookup; readonly from: string } | null;
  readonly issues: readonly ReadIssue[];
  /** One for each thing the files hold, in the order they came. */
  readonly reports: readonly FileReport[];
}

/**
 * Reads files opened together into one dataset: they help each other, as a list of postcodes places
 * packages. Bad files become issues; nothing is thrown for them.
 */
export async function openFiles(files: readonly NamedFile[], options: OpenOptions): Promise<OpenedFiles> {
  const contents = await readContents(files);
  const sorted = sortFiles(contents, options.choices, options.memory?.layouts);
  const postcodes = await openPostcodes(sorted, options.memory?.postcodes, options.choices);
  const providers = openProviders(sorted, postcodes.lookup);
  const drawn = drawnZones(sorted);
  const packagesOver = (blocks: readonly BlockFeature[], layers: readonly ZoneLayer[]) =>
    openPackages(sorted, blocks, providers.providers, layers, postcodes.lookup);
  const ground = sorted.blocks[0]
    ? buildBlocks(sorted.blocks[0])
    : groundOf(drawn.layers, packagesOver([], drawn.layers).read?.packages, options.choices);
  const made = madeZones(sorted, ground.blocks, postcodes.lookup, drawn.layers);
  const layers = [...drawn.layers, ...made.layers];
  const packages = packagesOver(ground.blocks, layers);
  const lots = buildLots(sorted, ground.blocks);
  const scenarios = sorted.scenarios.map((file) => reportOn(file, 'scenario', { read: 1 }));
  const across = [...lots.issues, ...compareFiles(sorted, ground.blocks, drawn.layers, lots)];
  const reports = inOrder(contents, [
    ...[ground, providers, postcodes, drawn, made, packages, lots].flatMap((part) => part.reports),
    ...scenarios,
    ...sorted.others.map(reportOther),
    ...sayUnused(sorted),
  ]).map((report) => ({
    ...report,
    issues: [...report.issues, ...across.filter(({ file }) => file === report.file)],
  }));
  const opened = {
    scenarioFiles: sorted.scenarios.map(({ name, content }) => ({ name, text: content })),
    spotMinutes: packages.read?.spotMinutes ?? 0,
    lotSchemes: lots.schemes,
    postcodes: postcodes.lookup && postcodes.from ? { lookup: postcodes.lookup, from: postcodes.from } : null,
    reports,
  };
  const named = new Set(reports.map((report) => report.file));
  const issues = [
    ...reports.flatMap((report) => report.issues),
    ...across.filter(({ file }) => !named.has(file)),
  ];
  const waiting = sayWaiting(reports);
  const isEmpty = !packages.read || packages.read.packages.count === 0;
  if (!packages.read || isEmpty || ground.blocks.length === 0 || waiting.length > 0) {
    return { ...opened, dataset: null, issues: [...issues, ...waiting, ...sayMissing(sorted, isEmpty)] };
  }
  const { packages: columns, services, asOf } = packages.read;
  const parts = {
    blocks: ground.blocks,
    packages: columns,
    providers: providers.providers,
    services,
    asOf,
  };
  return {
    ...opened,
    issues: [...issues, ...(sorted.providers.length === 0 ? [sayNoProviders()] : [])],
    dataset: {
      name: options.name ?? ground.areaName,
      invented: options.invented,
      ...parts,
      zoneLayers: layers,
      fingerprint: fingerprintOf(parts),
    },
  };
}

function openProviders(
  { providers: [file] }: SortedFiles,
  postcodes: PostcodeLookup | null,
): { providers: Provider[]; reports: FileReport[] } {
  if (!file) return { providers: [], reports: [] };
  const read = readProviders(file.content, { file: file.name, choice: file.choice, postcodes });
  return { providers: read.providers, reports: [reportOn(file, 'providers', read)] };
}

function openPackages(
  sorted: SortedFiles,
  blocks: readonly BlockFeature[],
  providers: readonly Provider[],
  layers: readonly ZoneLayer[],
  postcodes: PostcodeLookup | null,
): { read: ReadPackages | null; reports: FileReport[] } {
  const [file] = sorted.packages;
  if (!file) return { read: null, reports: [] };
  const { name, content: table, choice } = file;
  const areas = areaClassesOf(sorted, blocks);
  const placeReader = createPlaceReader(table, {
    file: name,
    columns: choosePackageColumns(table, choice),
    blocks,
    zones: layers.flatMap((layer) => layer.zones),
    postcodes,
    answers: choice.answers ?? new Map(),
  });
  const read = readPackages(table, { file: name, providers, choice, placeReader, areas });
  const setAsideCsv = read.setAside === 0 ? undefined : writeSetAside(table, read.columns, read.rows);
  const report = reportOn(file, 'packages', read);
  return { read, reports: [setAsideCsv === undefined ? report : { ...report, setAsideCsv }] };
}

/** Without a file of blocks: hexagons over the zones, or else around the packages, if the person wants them. */
function groundOf(
  layers: readonly ZoneLayer[],
  packages: Packages | undefined,
  choices: ImportChoices = new Map(),
): Ground {
  const shapes = layers[0]?.zones.map((zone) => zone.geometry) ?? [];
  const places = placesOf(packages);
  if (!packages || (shapes.length === 0 && places.length === 0)) return NO_GROUND;
  return offerHexagons(shapes.length > 0 ? { shapes } : { places }, choices.get(HEXAGONS) ?? {});
}

function placesOf(packages: Packages | undefined): [number, number][] {
  if (!packages) return [];
  const all = Array.from(packages.longitudes, (lng, index): [number, number] => [
    lng,
    packages.latitudes[index]!,
  ]);
  return all.filter(([lng]) => !Number.isNaN(lng));
}

/** Reports in the order their files came; those of what came in none, such as hexagons, are last. */
function inOrder(
  contents: readonly { readonly name: string }[],
  reports: readonly FileReport[],
): FileReport[] {
  const places = new Map(contents.map(({ name }, place) => [name, place]));
  return reports.toSorted((a, b) => (places.get(a.file) ?? Infinity) - (places.get(b.file) ?? Infinity));
}
