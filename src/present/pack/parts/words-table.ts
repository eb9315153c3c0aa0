import type { DocumentPart } from '../../../io/document/document.ts';
import { wordsCell } from '../cells.ts';

/** A table of words alone; `columns` are their names with parts of the table's width. */
export function wordsTable(
  title: string,
  columns: readonly (readonly [name: string, width: number])[],
  rows: readonly (readonly string[])[],
  notes: readonly string[] = [],
): DocumentPart {
  return {
    kind: 'table',
    title,
    columns: columns.map(([name, width]) => ({ name, align: 'start', width })),
    rows: rows.map((row) => row.map(wordsCell)),
    notes,
  };
}
