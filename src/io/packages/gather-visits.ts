import type { Columns, PackageField } from '../tables/columns.ts';
import type { Table } from '../formats/file-content.ts';
import { readCarers } from './read-carers.ts';
import { readDate } from '../tables/read-date.ts';
import { createVisitLengthReader } from './visit-length.ts';

/** Packages made of the visits of each person. */
export interface GatheredVisits {
  /** A row for each package: that of its first visit, with columns for its week put at the end. */
  readonly table: Table;
  /** How many rows of the file each is made of. */
  readonly rowsEach: readonly number[];
}

interface Gathered {
  readonly first: number;
  rows: number;
  visits: number;
  secondVisits: number;
  mostCarers: number;
  minutes: number;
}

export const GATHERED_HEADINGS = ['Carer minutes per week', 'Visits per week', 'Carers'];

/**
 * Makes packages of an export with a row for each visit, as the ContrOCC portal's: the visits of one
 * person (or package, where the file names nobody) by one provider for one service, shared out over the weeks of the file. A row of a second
 * carer adds hours but no visit. Null for any other table.
 */
export function gatherVisits(table: Table, columns: Columns<PackageField>): GatheredVisits | null {
  if (!columns.has('visitDate') || !columns.has('visitDuration') || columns.has('hours')) return null;
  const cell = (row: number, field: PackageField) => table.rows[row]![columns.get(field) ?? -1] ?? '';
  const lengths = table.rows.map((_, row) => cell(row, 'visitDuration'));
  const minutesOf = createVisitLengthReader('', lengths);
  const found = new Map<string, Gathered>();
  let [from, to] = [Infinity, -Infinity];
  table.rows.forEach((_, row) => {
    const who = cell(row, 'person') || cell(row, 'id') || row;
    const key = JSON.stringify([who, cell(row, 'provider'), cell(row, 'service')]);
    const isSecond = /^(true|yes|y|1)$/i.test(cell(row, 'secondCarer'));
    const carers = readCarers(cell(row, 'carers')) ?? 1;
    const gathered = found.get(key) ?? {
      first: row,
      rows: 0,
      visits: 0,
      secondVisits: 0,
      mostCarers: 1,
      minutes: 0,
    };
    gathered.rows++;
    gathered.visits += isSecond ? 0 : 1;
    gathered.secondVisits += isSecond ? 1 : 0;
    gathered.mostCarers = Math.max(gathered.mostCarers, carers);
    gathered.minutes += minutesOf(lengths[row]!);
    found.set(key, gathered);
    const day = readDate(cell(row, 'visitDate'));
    if (day !== null) [from, to] = [Math.min(from, day), Math.max(to, day)];
  });
  const weeks = Math.max(1, Math.ceil((to - from + 1) / 7) || 1);
  const packages = [...found.values()];
  return {
    table: {
      headings: [...table.headings, ...GATHERED_HEADINGS],
      rows: packages.map((one) => [...table.rows[one.first]!, ...weekOf(one, weeks)]),
      rowNumbers: packages.map(({ first }) => table.rowNumbers[first]!),
    },
    rowsEach: packages.map(({ rows }) => rows),
  };
}

function weekOf({ visits, secondVisits, mostCarers, minutes }: Gathered, weeks: number): string[] {
  const carers = Math.max(mostCarers, secondVisits > 0 ? 2 : 1);
  // Where second carers have rows of their own, the hours of all are in the rows already.
  const allMinutes = secondVisits > 0 ? minutes : minutes * carers;
  return [String(allMinutes / weeks), String(visits / weeks), String(carers)];
}
