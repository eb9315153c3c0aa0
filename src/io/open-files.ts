import type { BlockFeature, Dataset } from '../core/dataset/dataset.ts';
import { MOST_LOTS } from '../core/edits/add-lot.ts';
import type { NamedBytes, Shape } from './file-content.ts';
import type { FileReport, ImportChoices } from './file-report.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readBlocks } from './read-blocks.ts';
import { readContents } from './read-content.ts';
import type { ReadIssue } from './read-issue.ts';
import { readLotShapes, readLotTable, type LotScheme } from './read-lots.ts';
import { readPackages } from './read-packages.ts';
import { readProviders } from './read-providers.ts';
import { readZones } from './read-zones.ts';
import { sortFiles, type AskedKind, type SortedFiles } from './sort-files.ts';

export interface OpenOptions {
  /** What the area is called; null takes it from the files. */
  readonly name: string | null;
  /** True for the samples alone. */
  readonly invented: boolean;
  /** By file name, where a file is not to be recognised by its looks. */
  readonly asKinds?: ReadonlyMap<string, AskedKind>;
  /** What a person chose about the files, by name. */
  readonly choices?: ImportChoices;
}

export interface OpenedFiles {
  /** Null where packages or blocks are missing; the issues say which. */
  readonly dataset: Dataset | null;
  readonly lotSchemes: readonly LotScheme[];
  readonly scenarioFiles: readonly { readonly name: string; readonly text: string }[];
  /** Minutes a week that the packages' file says are bought one by one now. */
  readonly spotMinutes: number;
  readonly issues: readonly ReadIssue[];
  readonly reports: readonly FileReport[];
}

const ALL_FILES = 'Your files';

/** Reads files opened together into one dataset. Bad files become issues; nothing is thrown for them. */
export async function openFiles(files: readonly NamedBytes[], options: OpenOptions): Promise<OpenedFiles> {
  const sorted = sortFiles(await readContents(files), options.asKinds);
  const providers = sorted.providers.slice(0, 1).map((file) => readProviders(file.table, { file: file.name, choice: {} }))[0];
  const packages = sorted.packages
    .slice(0, 1)
    .map((file) => readPackages(file.table, { file: file.name, providers: providers?.providers ?? [], choice: {} }))[0];
  const blocks = sorted.blocks.slice(0, 1).map((file) => readBlocks(file.shapes, file.name))[0];
  const zones = sorted.zones.map((file) =>
    readZones(file.shapes, file.name, { name: file.layer, role: file.role }),
  );
  const lotTables = sorted.lotTables.map((file) => readLotTable(file.table, file.name));
  const lotSchemes = [
    ...sorted.lotShapes.flatMap((file) => readLotShapes(file.shapes, file.name)),
    ...lotTables.flatMap((table) => table.schemes),
  ];
  const issues = [
    ...sorted.issues,
    ...[providers, packages, blocks, ...zones, ...lotTables].flatMap((read) => read?.issues ?? []),
    ...sayUnused(sorted),
  ];
  const opened = { scenarioFiles: sorted.scenarios, spotMinutes: packages?.spotMinutes ?? 0, reports: [] };
  if (packages === undefined || packages.packages.count === 0 || blocks === undefined) {
    return { ...opened, dataset: null, lotSchemes, issues: [...issues, ...sayMissing(sorted)] };
  }
  const parts = { blocks: blocks.blocks, packages: packages.packages, providers: providers?.providers ?? [] };
  const dataset: Dataset = {
    name: options.name ?? areaNameOf(sorted.blocks[0]!.shapes),
    invented: options.invented,
    ...parts,
    zoneLayers: zones.map(({ layer }) => layer),
    services: packages.services,
    fingerprint: fingerprintOf(parts),
  };
  const usable = keepUsable(lotSchemes, dataset.blocks);
  return {
    ...opened,
    dataset,
    lotSchemes: usable.lotSchemes,
    issues: [...issues, ...usable.issues, ...(providers === undefined ? [sayNoProviders()] : [])],
  };
}

/** Only one file of each of these is used: the first. */
function sayUnused({ packages, providers, blocks }: SortedFiles): ReadIssue[] {
  return [packages, providers, blocks].flatMap((pile) =>
    pile.slice(1).map(({ name }): ReadIssue => {
      const message = `This file is not used, because ${pile[0]!.name} is of the same kind. Open one of them at a time.`;
      return { file: name, severity: 'warning', message };
    }),
  );
}

function sayMissing({ packages, blocks, scenarios, ...piles }: SortedFiles): ReadIssue[] {
  const isOnlyScenarios =
    scenarios.length > 0 && [packages, blocks, piles.zones, piles.issues].every((pile) => pile.length === 0);
  if (isOnlyScenarios) return [];
  const say = (file: string, message: string): ReadIssue => ({ file, severity: 'error', message });
  return [
    ...(packages.length === 0
      ? [
          say(
            ALL_FILES,
            'There is no file of packages. Add a table with the hours a week and the place of each package.',
          ),
        ]
      : []),
    ...(blocks.length === 0
      ? [
          say(
            ALL_FILES,
            'There is no file of blocks. Add a GeoJSON file with the small areas that lots are made of, such as LSOAs.',
          ),
        ]
      : []),
    ...(packages.length > 0 && blocks.length > 0
      ? [
          say(
            packages[0]!.name,
            'There are no packages in this file that can be used. Check the column of hours.',
          ),
        ]
      : []),
  ];
}

function sayNoProviders(): ReadIssue {
  const message =
    'There is no file of providers, so nobody can be appointed yet. Add a table with each provider and its capacity in hours a week.';
  return { file: ALL_FILES, severity: 'warning', message };
}

/** Schemes of too many lots are not used, nor lists of codes that are not those of the blocks. */
function keepUsable(lotSchemes: readonly LotScheme[], blocks: readonly BlockFeature[]) {
  const codes = new Set(blocks.map((block) => block.code));
  const issues: ReadIssue[] = [];
  const usable = lotSchemes.filter((scheme) => {
    if (scheme.lots.length > MOST_LOTS) {
      const message = `'${scheme.name}' has ${scheme.lots.length} lots, and the most we can draw is ${MOST_LOTS}. It is not used.`;
      issues.push({ file: ALL_FILES, severity: 'error', message });
      return false;
    }
    const listed = scheme.lots.flatMap((lot) => lot.codes);
    const unknown = listed.filter((code) => !codes.has(code));
    if (unknown.length === 0) return true;
    const isLost = unknown.length === listed.length;
    const message = isLost
      ? `None of the codes in the lots of '${scheme.name}' is the code of a block, so these lots are not used. List the codes that are in your file of blocks, such as ${blocks[0]!.code}.`
      : `${unknown.length} of the ${listed.length} codes in the lots of '${scheme.name}' are not codes of blocks: ${unknown.slice(0, 5).join(', ')}. They are left out.`;
    issues.push({ file: ALL_FILES, severity: isLost ? 'error' : 'warning', message });
    return !isLost;
  });
  return { lotSchemes: usable, issues };
}

/** The council's name where every block says the same one (`LAD24NM`), otherwise words that fit anywhere. */
function areaNameOf(blocks: readonly Shape[]): string {
  const key = [...(blocks[0]?.properties.keys() ?? [])].find((heading) =>
    /^(lad|ltla|utla|cty)\d*nm$/i.test(heading),
  );
  const names = new Set(blocks.map((block) => (key === undefined ? '' : (block.properties.get(key) ?? ''))));
  const [name] = names;
  return names.size === 1 && name ? name : 'Your area';
}
