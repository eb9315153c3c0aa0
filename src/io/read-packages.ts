import type { Provider } from '../core/dataset/dataset.ts';
import { PACKAGE_STATUSES, type Packages } from '../core/dataset/packages.ts';
import { findColumns, normalise, PACKAGE_HEADINGS } from './columns.ts';
import type { Table } from './file-content.ts';
import { listRows } from './list-rows.ts';
import type { ReadIssue } from './read-issue.ts';
import { readPackageRow, type Cell, type PackageRow } from './read-package-row.ts';

/** Packages with what their file says of services and of hours bought one by one. */
export interface ReadPackages {
  readonly packages: Packages;
  readonly services: readonly string[];
  /** Minutes a week of packages whose contract is a spot purchase now. */
  readonly spotMinutes: number;
  readonly issues: readonly ReadIssue[];
}

interface KeptRow extends PackageRow {
  readonly rowNumber: number;
  readonly reference: string;
  readonly person: number;
  readonly provider: number;
  readonly service: number;
}

/** What was noticed on the way, by row number or by name. */
interface Notes {
  readonly withoutHours: number[];
  readonly ended: number[];
  readonly unknownProviders: Map<string, number>;
}

/** Services are kept in a byte; a file with more kinds than that is not naming services. */
const MOST_SERVICES = 256;
const UNNAMED_SERVICE = 'Home care';

/**
 * Reads packages from a table, one a row. A row without hours a week is set aside, a package that
 * has ended is left out, and one without a position is kept: it counts in totals but is not on the
 * map. Columns that tell who a person is (NHS number, name, birth date, address, postcode) are
 * never read. Providers are matched by name, whatever the case and punctuation.
 */
export function readPackages(table: Table, file: string, providers: readonly Provider[]): ReadPackages {
  const columns = findColumns(table.headings, PACKAGE_HEADINGS);
  const providerNumbers = new Map(providers.map((provider, at) => [normalise(provider.id), at]));
  const services = createServiceList(providers);
  const people = new Map<string, number>();
  const notes: Notes = { withoutHours: [], ended: [], unknownProviders: new Map() };
  const kept: KeptRow[] = [];
  table.rows.forEach((cells, at) => {
    const rowNumber = table.rowNumbers[at]!;
    const cell: Cell = (field) => cells[columns.get(field) ?? -1] ?? '';
    const row = readPackageRow(cell);
    if (row === 'ended' || row === 'no hours') {
      (row === 'ended' ? notes.ended : notes.withoutHours).push(rowNumber);
      return;
    }
    // A row that names nobody is a person of its own; the tab keeps it apart from any reference.
    const person = cell('person') || `\t${rowNumber}`;
    if (!people.has(person)) people.set(person, people.size);
    const name = cell('provider');
    const provider = providerNumbers.get(normalise(name)) ?? -1;
    if (provider < 0 && name !== '') {
      notes.unknownProviders.set(name, (notes.unknownProviders.get(name) ?? 0) + 1);
    }
    kept.push({
      ...row,
      rowNumber,
      reference: cell('id') || `Row ${rowNumber}`,
      person: people.get(person)!,
      provider,
      service: services.numberOf(cell('service') || UNNAMED_SERVICE),
    });
  });
  return {
    packages: asColumns(kept),
    services: services.names,
    spotMinutes: kept.reduce((sum, row) => sum + (row.isSpot ? row.weeklyMinutes : 0), 0),
    issues: sayNotes(file, notes, kept, providers.length > 0),
  };
}

/** Numbers services in the order first met, spelt as the providers' file spells them. */
function createServiceList(providers: readonly Provider[]) {
  const spellings = new Map<string, string>();
  for (const service of providers.flatMap((provider) => provider.services)) {
    if (!spellings.has(normalise(service))) spellings.set(normalise(service), service);
  }
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (service: string) => {
    const key = normalise(service);
    if (!numbers.has(key) && names.length < MOST_SERVICES) {
      numbers.set(key, names.length);
      names.push(spellings.get(key) ?? service);
    }
    return numbers.get(key) ?? MOST_SERVICES - 1;
  };
  return { names, numberOf };
}

function asColumns(rows: readonly KeptRow[]): Packages {
  return {
    count: rows.length,
    references: rows.map((row) => row.reference),
    longitudes: Float64Array.from(rows, (row) => row.position?.[0] ?? NaN),
    latitudes: Float64Array.from(rows, (row) => row.position?.[1] ?? NaN),
    weeklyMinutes: Int32Array.from(rows, (row) => row.weeklyMinutes),
    weeklyVisits: Float64Array.from(rows, (row) => row.weeklyVisits),
    carers: Uint8Array.from(rows, (row) => row.carers),
    status: Uint8Array.from(rows, (row) => PACKAGE_STATUSES.indexOf(row.status ?? 'receiving')),
    person: Int32Array.from(rows, (row) => row.person),
    provider: Int16Array.from(rows, (row) => row.provider),
    service: Uint8Array.from(rows, (row) => row.service),
  };
}

function sayNotes(file: string, notes: Notes, kept: readonly KeptRow[], hasProviders: boolean): ReadIssue[] {
  const issue = (rows: readonly number[], message: string): ReadIssue[] =>
    rows.length === 0
      ? []
      : [{ file, severity: 'warning', message: `${message} See ${listRows(rows)}.`, row: rows[0]! }];
  const rowsWhere = (test: (row: KeptRow) => boolean) => kept.filter(test).map((row) => row.rowNumber);
  const unplaced = rowsWhere((row) => row.position === null);
  const unknownStatus = rowsWhere((row) => row.status === null);
  const names = [...notes.unknownProviders.keys()];
  const atUnknown = [...notes.unknownProviders.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...issue(
      notes.withoutHours,
      `${packages(notes.withoutHours.length)} left out because there are no usable hours a week. Add the hours and open the file again.`,
    ),
    ...issue(notes.ended, `${packages(notes.ended.length)} left out because the care has ended.`),
    ...issue(
      unplaced,
      `${packages(unplaced.length)} not on the map because there is no usable place. The hours still count in the totals. Add an easting and a northing, or a latitude and a longitude.`,
    ),
    ...issue(
      unknownStatus,
      `${packages(unknownStatus.length)} counted as being cared for now because we do not know the word in the status column.`,
    ),
    ...(names.length === 0 || !hasProviders
      ? []
      : [
          {
            file,
            severity: 'warning' as const,
            message: `${packages(atUnknown)} with a provider that is not in your file of providers: ${listNames(names)}. Check the spelling or add the provider.`,
          },
        ]),
  ];
}

/** `1 package is` or `1,204 packages are`: the start of a sentence. */
function packages(count: number): string {
  return count === 1 ? '1 package is' : `${count.toLocaleString('en-GB')} packages are`;
}

function listNames(names: readonly string[]): string {
  const listed = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${listed} and ${names.length - 5} more` : listed;
}
