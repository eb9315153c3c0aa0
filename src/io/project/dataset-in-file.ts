import type { Dataset } from '../../core/dataset/dataset.ts';
import {
  NO_DAY,
  NO_RATE,
  NOT_RECORDED,
  PACKAGE_STATUSES,
  type Packages,
} from '../../core/dataset/packages.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { fromBase64, toBase64 } from '../share/base64.ts';
import { datasetSchema, type DatasetInFile } from './dataset-schema.ts';

/** Data as a sealed project file has it: columns as base64 of their bytes, smallest first, so that no number is rounded. */
export function datasetToFile({ packages, fingerprint: _, ...dataset }: Dataset): DatasetInFile {
  const { count, references, facts, ...columns } = packages;
  const file = {
    ...dataset,
    packages: {
      count,
      references,
      facts: facts.map(({ kind, values, codes }) => ({ kind, values, codes: toBase64(codes) })),
      columns: Object.fromEntries(COLUMN_NAMES.map((name) => [name, toBase64(bytesOf(columns[name]))])),
    },
  };
  return file as unknown as DatasetInFile;
}

/**
 * The data of a project file, or the place in it of what should not be there. Every column is as long as there
 * are packages, and every number in it stands for something that is there. The fingerprint is made anew.
 */
export function datasetFromFile(value: unknown): { readonly dataset: Dataset } | { readonly amiss: string } {
  const parsed = datasetSchema.safeParse(value);
  if (!parsed.success) return { amiss: parsed.error.issues[0]?.path.map(String).join(' › ') ?? '' };
  const { packages, ...file } = parsed.data;
  const columns: Partial<Record<ColumnName, Column>> = {};
  for (const name of COLUMN_NAMES) {
    const column = columnOf(name, packages.columns[name], packages.count);
    if (column === null || !column.every(isAllowed(name, parsed.data)))
      return { amiss: `packages › ${name}` };
    columns[name] = column;
  }
  const facts = packages.facts.map(({ kind, values, codes }) => ({ kind, values, codes: fromBase64(codes) }));
  const badFact = facts.find(
    ({ values, codes }) =>
      codes?.length !== packages.count ||
      !codes.every((code) => code === NOT_RECORDED || code < values.length),
  );
  if (badFact !== undefined) return { amiss: `packages › ${badFact.kind}` };
  if (packages.references.length !== packages.count) return { amiss: 'packages › references' };
  const parts = {
    ...file,
    packages: { count: packages.count, references: packages.references, ...columns, facts },
  } as unknown as Omit<Dataset, 'fingerprint'>;
  return { dataset: { ...parts, fingerprint: fingerprintOf(parts) } };
}

const COLUMNS = {
  longitudes: Float64Array,
  latitudes: Float64Array,
  weeklyMinutes: Int32Array,
  weeklyVisits: Float64Array,
  carers: Uint8Array,
  status: Uint8Array,
  person: Int32Array,
  provider: Int16Array,
  service: Uint8Array,
  waitingSince: Int32Array,
  startedOn: Int32Array,
  ratePence: Int32Array,
} as const satisfies Partial<Record<keyof Packages, unknown>>;

type ColumnName = keyof typeof COLUMNS;
type Column = InstanceType<(typeof COLUMNS)[ColumnName]>;
const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** Of minutes and of visits a week: far more than there are, and sums of them stay exact. */
const MOST_A_WEEK = 100_000_000;
const MOST_DAYS = 100_000;
const MOST_PENCE = 100_000_000;

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function columnOf(name: ColumnName, text: string, count: number): Column | null {
  const bytes = fromBase64(text);
  const Kind = COLUMNS[name];
  return bytes?.length === count * Kind.BYTES_PER_ELEMENT ? new Kind(bytes.buffer) : null;
}

/** What may stand in a column, one number at a time. */
function isAllowed(
  name: ColumnName,
  { packages, providers, services }: DatasetInFile,
): (value: number) => boolean {
  const within = (least: number, most: number) => (value: number) => value >= least && value <= most;
  switch (name) {
    case 'longitudes':
      return (value) => Number.isNaN(value) || Math.abs(value) <= 180;
    case 'latitudes':
      return (value) => Number.isNaN(value) || Math.abs(value) <= 90;
    case 'weeklyMinutes':
    case 'weeklyVisits':
      return within(0, MOST_A_WEEK);
    case 'carers':
      return within(0, 255);
    case 'status':
      return within(0, PACKAGE_STATUSES.length - 1);
    case 'person':
      return within(0, packages.count - 1);
    case 'provider':
      return within(-1, providers.length - 1);
    case 'service':
      return within(0, services.length - 1);
    case 'waitingSince':
    case 'startedOn':
      return within(NO_DAY, MOST_DAYS);
    case 'ratePence':
      return within(NO_RATE, MOST_PENCE);
  }
}
