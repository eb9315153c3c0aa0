import Papa from 'papaparse';
import { disarmCell } from './disarm-cell.ts';
import { tellsWho } from './personal-columns.ts';
import type { Table } from '../formats/file-content.ts';
import type { ColumnReport, RowNote } from '../file-report.ts';

/**
 * The rows set aside as CSV to mend in a spreadsheet: each with its row number and the reasons, then its
 * cells under their own headings. Personal columns are left out, and so is what tells who a person is
 * wherever it was typed. A cell that a spreadsheet would run as a formula gets an apostrophe before
 * it. `columns` are the table's, in its order.
 */
export function writeSetAside(
  table: Table,
  columns: readonly ColumnReport[],
  notes: readonly RowNote[],
): string {
  const reasons = new Map<number, string[]>();
  for (const { row, reason, outcome } of notes) {
    if (outcome === 'set aside') reasons.set(row, [...(reasons.get(row) ?? []), reason]);
  }
  const shown = table.headings.flatMap((_, at) => (columns[at]?.personal === false ? [at] : []));
  const lines = table.rows.flatMap((cells, at) => {
    const why = reasons.get(table.rowNumbers[at]!);
    return why === undefined
      ? []
      : [
          [
            String(table.rowNumbers[at]!),
            why.join(' '),
            ...shown.map((column) => withoutWho(cells[column]!)),
          ],
        ];
  });
  const heading = ['row', 'reason', ...shown.map((at) => table.headings[at]!)];
  // The mark tells spreadsheets that this is UTF-8.
  return `\uFEFF${Papa.unparse([heading, ...lines].map((line) => line.map(disarmCell)))}\r\n`;
}

function withoutWho(cell: string): string {
  return tellsWho(cell) ? '' : cell;
}
