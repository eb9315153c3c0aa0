import type { RowNote } from '../file-report.ts';
import type { Table } from '../formats/file-content.ts';

const TOTAL = /^(grand|sub|overall)[\s-]*totals?\b|^totals?( (for|of|hours|packages|by)\b.*)?:?$|\btotal:?$/i;
/** In a table narrower than this, one filled cell may be all that a row has to say. */
const FEWEST_COLUMNS = 3;

/** A table without its totals, subtotals and notes, each of which becomes a note of a row set aside. */
export function leaveOutTotals(table: Table): { readonly table: Table; readonly notes: readonly RowNote[] } {
  const notes: RowNote[] = [];
  const kept: number[] = [];
  table.rows.forEach((cells, at) => {
    const reason = reasonToLeaveOut(cells);
    if (reason === null) kept.push(at);
    else notes.push({ row: table.rowNumbers[at]!, field: '', value: '', reason, outcome: 'set aside' });
  });
  if (notes.length === 0) return { table, notes };
  return {
    table: {
      headings: table.headings,
      rows: kept.map((at) => table.rows[at]!),
      rowNumbers: kept.map((at) => table.rowNumbers[at]!),
    },
    notes,
  };
}

function reasonToLeaveOut(cells: readonly string[]): string | null {
  const first = cells.findIndex((cell) => cell !== '');
  const text = cells[first] ?? '';
  if (text.length < 60 && TOTAL.test(text)) return 'This row is a total.';
  const isAlone = cells.length >= FEWEST_COLUMNS && cells.every((cell, at) => at === first || cell === '');
  return isAlone && first === 0 && /\S\s+\S/.test(text)
    ? 'This row is a note, not a row of the table.'
    : null;
}
