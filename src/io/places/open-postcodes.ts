import type { FileReport, ImportChoices } from '../file-report.ts';
import { reportOn } from '../report-on.ts';
import type { KeptPostcodes } from '../reading-memory.ts';
import type { SortedFiles } from '../sort-files.ts';
import { choosePackageColumns } from '../packages/read-packages.ts';
import { chooseProviderColumns } from '../providers/read-providers.ts';
import { unpackPostcodes } from './pack-postcodes.ts';
import { joinPostcodeLookups } from './postcode-list.ts';
import type { PostcodeLookup } from './postcode-lookup.ts';
import { readPostcodes } from './read-postcodes.ts';

/** Postcodes to place things by. */
export interface OpenedPostcodes {
  readonly lookup: PostcodeLookup | null;
  /** The files they were read from; null for none, and for those that were kept. */
  readonly from: string | null;
  readonly reports: readonly FileReport[];
}

/** What the report calls postcodes that come from no file. */
export const KEPT_POSTCODES = 'Postcodes kept in this browser';

/** The postcodes of all files of them as one lookup; without such a file those kept before, where there is use for them. */
export async function openPostcodes(
  sorted: SortedFiles,
  kept: KeptPostcodes | null = null,
  choices: ImportChoices = new Map(),
): Promise<OpenedPostcodes> {
  const files = sorted.postcodes;
  if (files.length === 0) return openKept(needsPostcodes(sorted) ? kept : null, choices);
  const read = files.map(({ name, content }) =>
    'lookup' in content ? content : readPostcodes(content, name),
  );
  const lookups = read.flatMap(({ lookup }) => lookup ?? []);
  const [lookup] = lookups;
  return {
    lookup: lookup === undefined || lookups.length === 1 ? (lookup ?? null) : joinPostcodeLookups(lookups),
    from: lookup === undefined ? null : files.map(({ name }) => name).join('; '),
    reports: files.map((file, at) => reportOn(file, 'postcodes', read[at]!)),
  };
}

function needsPostcodes({ packages: [file], providers: [market], practices }: SortedFiles): boolean {
  if (practices.length > 0) return true;
  if (file !== undefined && choosePackageColumns(file.content, file.choice).has('postcode')) return true;
  return market !== undefined && chooseProviderColumns(market.content, market.choice).has('postcode');
}

async function openKept(kept: KeptPostcodes | null, choices: ImportChoices): Promise<OpenedPostcodes> {
  const nothing = { lookup: null, from: null, reports: [] };
  if (kept === null) return nothing;
  const choice = choices.get(KEPT_POSTCODES) ?? {};
  const file = { name: KEPT_POSTCODES, content: null, encoding: null, choice, rows: [], issues: [] };
  if (choice.use === 'left out') return { ...nothing, reports: [reportOn(file, 'left out', {})] };
  const lookup = unpackPostcodes(await kept.packed.arrayBuffer());
  if (lookup === null) return nothing;
  return { ...nothing, lookup, reports: [reportOn(file, 'postcodes', { read: kept.count })] };
}
