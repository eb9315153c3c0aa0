import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Bid, Lot } from '../../core/scenario/scenario.ts';
import type { RowNote } from '../file-report.ts';
import type { Table } from '../formats/file-content.ts';
import type { NamedFile } from '../formats/named-file.ts';
import { readContents } from '../formats/read-content.ts';
import type { ReadIssue } from '../read-issue.ts';
import { chooseColumns } from '../tables/choose-columns.ts';
import { findColumns } from '../tables/columns.ts';
import { leaveOutTotals } from '../tables/leave-out-totals.ts';
import { sayRows } from '../tables/say-rows.ts';
import { BID_HEADINGS, type BidField } from './bid-headings.ts';
import { createBidReader } from './read-bid-row.ts';

/** The bids of a file, how many rows it has, and what was noticed of them, in sentences. */
export interface ReadBids {
  readonly bids: readonly Bid[];
  readonly read: number;
  readonly issues: readonly ReadIssue[];
}

/** What bids are about. */
export interface BidContext {
  readonly lots: readonly Lot[];
  readonly providers: Dataset['providers'];
}

/** Without these there is no bid; quality may be absent. */
const NEEDED = ['lot', 'provider', 'hours', 'rate'] as const satisfies readonly BidField[];
const COLUMN_WORDS: Readonly<Record<(typeof NEEDED)[number], string>> = {
  lot: 'Lot',
  provider: 'Provider',
  hours: 'Hours per week',
  rate: 'Hourly rate',
};

/**
 * Reads the bids of a table, one a row: the lot, the provider, the hours a week it offers, its price for an hour
 * and, where the council has one, its quality from 0 to 100. A row that is not sure is set aside with a reason;
 * nothing is guessed. Of several tables, such as the sheets of a workbook, the one with most columns of a bid is read.
 */
export async function readBids(file: NamedFile, context: BidContext): Promise<ReadBids> {
  const contents = await readContents([file]);
  const tables = contents.flatMap(({ name, content, issues }) =>
    content?.kind === 'table' ? [{ name, table: content.table, issues }] : [],
  );
  const [best] = tables.toSorted((a, b) => countColumns(b.table) - countColumns(a.table));
  if (best !== undefined) {
    const { bids, issues, read } = readTable(best.name, best.table, context);
    return { bids, read, issues: [...best.issues, ...issues] };
  }
  const issues = contents.flatMap((content) => content.issues);
  const message = 'There is no table in this file. Save the bids as CSV or Excel, with a row for each.';
  return { bids: [], read: 0, issues: issues.length > 0 ? issues : [wrong(file.name, message)] };
}

function readTable(file: string, whole: Table, context: BidContext): ReadBids {
  const { table, notes: totals } = leaveOutTotals(whole);
  const { columns } = chooseColumns(table, BID_HEADINGS, {});
  const missing = NEEDED.filter((field) => !columns.has(field));
  if (missing.length > 0) {
    const names = missing.map((field) => `‘${COLUMN_WORDS[field]}’`).join(', ');
    const none = missing.length === 1 ? 'There is no column' : 'There are no columns';
    const message = `${none} ${names}. Write these headings over them, then try again.`;
    return { bids: [], read: whole.rows.length, issues: [wrong(file, message)] };
  }
  const notes: RowNote[] = [...totals];
  const readRow = createBidReader(context);
  const bids = table.rows.flatMap((cells, at) => {
    const cell = (field: BidField) => (cells[columns.get(field) ?? -1] ?? '').trim();
    const { bid, note } = readRow(cell);
    if (note !== null) {
      const { field, reason } = note;
      const outcome = bid === null ? 'set aside' : 'noted';
      notes.push({ row: table.rowNumbers[at]!, field, value: '', reason, outcome });
    }
    return bid ?? [];
  });
  return { bids, read: whole.rows.length, issues: sayRows(file, notes) };
}

function countColumns({ headings }: Table): number {
  return findColumns(headings, BID_HEADINGS).size;
}

function wrong(file: string, message: string): ReadIssue {
  return { file, severity: 'error', message };
}
