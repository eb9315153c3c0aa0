import type { Asking } from './care-questions.ts';
import { keepLatestReturns, keepOneOfEach, type SieveTable } from './find-repeats.ts';
import type { CareTrouble } from './read-care.ts';
import { readDate, sayDate } from '../tables/read-date.ts';
import { readStatus } from './read-status.ts';

/** What is done with rows before their care is read. */
export interface SievedRows {
  /** Why a row is no package of today, by its position. */
  readonly setAside: ReadonlyMap<number, CareTrouble>;
  /** Rows of second carers, by the position of the package that they belong to. */
  readonly secondCarers: ReadonlyMap<number, readonly number[]>;
}

const YES = /^(true|yes|y|1)$/i;

/**
 * Tells which rows are packages of today. Set aside, in this order, are: rows of Client Level Data that are
 * not home care for a service user; of a package in several returns, all but the latest; packages
 * that have ended; second carers, whose hours go to their package; and of a package listed twice, all but one.
 */
export function sievePackages(table: SieveTable, asking: Asking): SievedRows {
  const setAside = new Map<number, CareTrouble>();
  const isClientLevelData = table.has('eventType') && table.has('component');
  if (isClientLevelData) sieve(table, setAside, otherServiceOf);
  if (table.has('periodEnd')) keepLatestReturns(table, setAside);
  sieve(table, setAside, endOf);
  if (isClientLevelData) sieve(table, setAside, lateStartOf);
  const secondCarers = table.has('secondCarer')
    ? findSecondCarers(table, setAside)
    : new Map<number, number[]>();
  for (const row of [...secondCarers.values()].flat()) {
    const reason = 'This row is the second carer of a package. Its hours are added to the package.';
    setAside.set(row, { field: 'secondCarer', reason });
  }
  keepOneOfEach(table, setAside, asking);
  return { setAside, secondCarers };
}

function sieve(
  table: SieveTable,
  setAside: Map<number, CareTrouble>,
  reasonOf: (table: SieveTable, row: number) => CareTrouble | null,
): void {
  for (let row = 0; row < table.rows; row++) {
    const why = setAside.has(row) ? null : reasonOf(table, row);
    if (why !== null) setAside.set(row, why);
  }
}

function otherServiceOf({ cell, has }: SieveTable, row: number): CareTrouble | null {
  if (!/^service$/i.test(cell(row, 'eventType'))) {
    return { field: 'eventType', reason: 'This row is not about a service.' };
  }
  if (has('clientType') && !/^service user$/i.test(cell(row, 'clientType'))) {
    return { field: 'clientType', reason: 'This row is not about a service user.' };
  }
  const isHomeCare = /^home (support|care)$/i.test(cell(row, 'component'));
  return isHomeCare ? null : { field: 'component', reason: 'This service is not home care.' };
}

function endOf({ cell, hasDied, snapshot }: SieveTable, row: number): CareTrouble | null {
  if (hasDied(row) || readStatus(cell(row, 'status')) === 'ended') {
    return { field: 'status', reason: 'The care has ended.' };
  }
  const end = readDate(cell(row, 'end'));
  const isOver = end !== null && snapshot !== null && end < snapshot;
  return isOver
    ? { field: 'end', reason: `The care ended before ${sayDate(snapshot)}, the day of the file.` }
    : null;
}

function lateStartOf({ cell, snapshot }: SieveTable, row: number): CareTrouble | null {
  const start = readDate(cell(row, 'start'));
  const isLater = start !== null && snapshot !== null && start > snapshot;
  return isLater ? { field: 'start', reason: 'The care starts after the day of the file.' } : null;
}

/** A second carer belongs to the package with its reference, or with its person where it has none. */
function findSecondCarers({ rows, cell }: SieveTable, setAside: ReadonlyMap<number, unknown>) {
  const keyOf = (row: number) => cell(row, 'id') || cell(row, 'person');
  const isSecond = (row: number) => YES.test(cell(row, 'secondCarer'));
  const firsts = new Map<string, number>();
  for (let row = rows - 1; row >= 0; row--) {
    if (keyOf(row) !== '' && !isSecond(row) && !setAside.has(row)) firsts.set(keyOf(row), row);
  }
  const found = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    const first = firsts.get(keyOf(row));
    if (first === undefined || !isSecond(row) || setAside.has(row)) continue;
    const known = found.get(first);
    if (known === undefined) found.set(first, [row]);
    else known.push(row);
  }
  return found;
}
