import type { Asking } from './care-questions.ts';
import type { CareTrouble, RowCell } from './read-care.ts';
import type { PackageField } from '../tables/columns.ts';
import { readDate, type DayNumber } from '../tables/read-date.ts';

/** What the sieve knows of the table. */
export interface SieveTable {
  readonly rows: number;
  readonly cell: RowCell;
  readonly has: (field: PackageField) => boolean;
  /** True where the person has died, from a column that is read for nothing else. */
  readonly hasDied: (row: number) => boolean;
  /** All that is read of a row, to tell copies. */
  readonly contentOf: (row: number) => string;
  readonly snapshot: DayNumber | null;
}

/** Of each package that several returns list, sets aside all rows but that of the latest return. */
export function keepLatestReturns(table: SieveTable, setAside: Map<number, CareTrouble>): void {
  const periodOf = (row: number) => readDate(table.cell(row, 'periodEnd')) ?? -Infinity;
  for (const listed of listedTwice(table, setAside)) {
    const latest = listed.reduce((best, row) => (periodOf(row) >= periodOf(best) ? row : best));
    const reason = 'Another row lists this package in a later return. The latest row is used.';
    for (const row of listed) if (row !== latest) setAside.set(row, { field: 'id', reason });
  }
}

/** Of each package listed twice, sets aside copies; which of rows that differ to keep is asked. */
export function keepOneOfEach(table: SieveTable, setAside: Map<number, CareTrouble>, asking: Asking): void {
  for (const listed of listedTwice(table, setAside)) {
    const met = new Set<string>();
    const different = listed.filter((row) => {
      const content = table.contentOf(row);
      if (met.has(content))
        setAside.set(row, { field: 'id', reason: 'This row is the same as a row above it.' });
      return !met.has(content) && met.add(content);
    });
    if (different.length === 1) continue;
    const answer = asking.ask('repeats');
    if (answer === 'all') continue;
    const kept = answer === 'first' ? different[0] : different.at(-1);
    const reason = `The package is listed more than once. The ${answer} row is used.`;
    for (const row of different) if (row !== kept) setAside.set(row, { field: 'id', reason });
  }
}

/** Positions of rows with the same reference, in the order of the file, where there are two or more. */
function listedTwice({ rows, cell }: SieveTable, setAside: ReadonlyMap<number, unknown>): number[][] {
  const byReference = new Map<string, number | number[]>();
  for (let row = 0; row < rows; row++) {
    const reference = cell(row, 'id');
    if (reference === '' || setAside.has(row)) continue;
    const known = byReference.get(reference);
    if (known === undefined) byReference.set(reference, row);
    else if (typeof known === 'number') byReference.set(reference, [known, row]);
    else known.push(row);
  }
  return [...byReference.values()].filter((listed) => typeof listed !== 'number');
}
