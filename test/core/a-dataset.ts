import type {
  BlockFeature,
  Dataset,
  Provider,
  ProviderId,
  ProviderRole,
} from '../../src/core/dataset/dataset.ts';
import {
  FACT_KINDS,
  NO_DAY,
  NO_RATE,
  NOT_RECORDED,
  PACKAGE_STATUSES,
  type Fact,
  type FactKind,
  type PackageStatus,
} from '../../src/core/dataset/packages.ts';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import { draw } from './drawing.ts';

/** A package in words: only its hours are needed. It lies in a block, at a place, or nowhere. */
export interface PackageWords {
  readonly hours: number;
  /** Lies near the middle of this block's first cell. */
  readonly block?: string;
  readonly at?: readonly [number, number];
  readonly visits?: number;
  readonly status?: PackageStatus;
  readonly provider?: string;
  readonly service?: string;
  /** Packages with one name are one person's; without, a person of its own. */
  readonly person?: string;
  /** Carers at each visit; 1 where nothing is said. */
  readonly carers?: number;
  /** Days as `2024-04-03`. */
  readonly waitingSince?: string;
  readonly startedOn?: string;
  /** Paid for an hour today. */
  readonly pounds?: number;
  /** What else is said of it: `{ 'age-band': '85+', contract: 'Lot' }`. */
  readonly facts?: Readonly<Partial<Record<FactKind, string>>>;
}

export interface ProviderWords {
  readonly name: string;
  readonly hours: number;
  readonly services?: readonly string[];
  readonly role?: ProviderRole;
  /** Names of the lots it serves today. */
  readonly lots?: readonly string[];
  /** Pounds an hour. */
  readonly rate?: number;
  readonly cqc?: string;
  readonly clientGroups?: readonly string[];
  readonly doubleHanded?: boolean;
  /** Where it is registered. */
  readonly at?: readonly [number, number];
}

export interface AreaWords {
  readonly blocks: string;
  /** See `draw`. */
  readonly wobble?: number;
  readonly packages?: readonly PackageWords[];
  readonly providers?: readonly ProviderWords[];
  /** Layers of zones by name, each drawn over the same ground; a zone's name is its letter. */
  readonly zones?: Readonly<Record<string, string>>;
  /** The day the packages are of, as `2024-04-03`. */
  readonly asOf?: string;
}

/** A dataset in words: `aDataset({ blocks: 'AAB/ACB', packages: [{ block: 'A', hours: 7 }] })`. */
export function aDataset(words: AreaWords): Dataset {
  const { wobble = 0, packages = [], zones = {} } = words;
  const drawing = draw(words.blocks, wobble);
  const providers = (words.providers ?? []).map(asProvider);
  const services = distinct(packages.map((one) => one.service ?? 'Home care'));
  const persons = distinct(packages.map((one, at) => one.person ?? `person ${at}`));
  const positions = packages.map(
    (one, at) => one.at ?? (one.block ? near(drawing.middleOf(one.block), at) : null),
  );
  return Object.freeze({
    name: 'A drawn area',
    invented: true,
    blocks: drawing.letters.map((code): BlockFeature => ({
      code,
      name: `Block ${code}`,
      geometry: drawing.shapeOf(code),
    })),
    packages: {
      count: packages.length,
      references: packages.map((_, at) => `P${at}`),
      longitudes: Float64Array.from(positions, (position) => position?.[0] ?? NaN),
      latitudes: Float64Array.from(positions, (position) => position?.[1] ?? NaN),
      weeklyMinutes: Int32Array.from(packages, (one) => Math.round(one.hours * 60)),
      weeklyVisits: Float64Array.from(packages, (one) => one.visits ?? 7),
      carers: Uint8Array.from(packages, (one) => one.carers ?? 1),
      status: Uint8Array.from(packages, (one) => PACKAGE_STATUSES.indexOf(one.status ?? 'receiving')),
      person: Int32Array.from(packages, (one, at) => persons.indexOf(one.person ?? `person ${at}`)),
      provider: Int16Array.from(packages, (one) => providers.findIndex((other) => other.id === one.provider)),
      service: Uint8Array.from(packages, (one) => services.indexOf(one.service ?? 'Home care')),
      waitingSince: Int32Array.from(packages, (one) => dayOf(one.waitingSince) ?? NO_DAY),
      startedOn: Int32Array.from(packages, (one) => dayOf(one.startedOn) ?? NO_DAY),
      ratePence: Int32Array.from(packages, (one) =>
        one.pounds === undefined ? NO_RATE : Math.round(one.pounds * 100),
      ),
      facts: FACT_KINDS.flatMap((kind) => factOf(kind, packages) ?? []),
    },
    providers,
    zoneLayers: Object.entries(zones).map(([name, text]) => {
      const layer = draw(text, wobble);
      return {
        name,
        role: 'other' as const,
        zones: layer.letters.map((letter) => ({ name: letter, geometry: layer.shapeOf(letter) })),
      };
    }),
    services,
    asOf: dayOf(words.asOf),
    fingerprint: '0123456789abcdef',
  });
}

/** The positions of blocks by their letters: `blocksCalled(dataset, 'AC')`. */
export function blocksCalled(dataset: Dataset, letters: string): BlockIndex[] {
  return [...letters].map((letter) => {
    const found = dataset.blocks.findIndex((block) => block.code === letter);
    if (found < 0) throw new Error(`There is no block ${letter}`);
    return found as BlockIndex;
  });
}

/** The other way round: the letters of blocks, in the order of their letters. */
export function lettersOf(dataset: Dataset, blocks: readonly BlockIndex[]): string {
  return blocks
    .map((block) => dataset.blocks[block]!.code)
    .toSorted()
    .join('');
}

function asProvider(words: ProviderWords): Provider {
  const { clientGroups, doubleHanded, at } = words;
  return {
    id: words.name as ProviderId,
    role: words.role ?? 'lot',
    lots: words.lots ?? [],
    capacityMinutes: words.hours * 60,
    hourlyRate: words.rate ?? null,
    services: words.services ?? [],
    cqcRating: words.cqc ?? null,
    ...(clientGroups && { clientGroups }),
    ...(doubleHanded !== undefined && { takesDoubleHanded: doubleHanded }),
    ...(at && { registeredAt: at }),
  };
}

/** Nothing where no package says anything of the kind. */
function factOf(kind: FactKind, packages: readonly PackageWords[]): Fact | null {
  const values = distinct(packages.flatMap((one) => one.facts?.[kind] ?? []));
  if (values.length === 0) return null;
  const codes = packages.map((one) => {
    const value = one.facts?.[kind];
    return value === undefined ? NOT_RECORDED : values.indexOf(value);
  });
  return { kind, values, codes: Uint8Array.from(codes) };
}

/** Days since 1 January 1970. */
function dayOf(date: string | undefined): number | null {
  return date === undefined ? null : Date.parse(date) / 86_400_000;
}

/** A few metres from a place, so that packages of one block do not lie on one another. */
function near([lng, lat]: [number, number], at: number): [number, number] {
  return [lng + ((at * 7) % 11) * 1e-5, lat + ((at * 5) % 13) * 1e-5];
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
