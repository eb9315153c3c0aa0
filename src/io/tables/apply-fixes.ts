import type { Columns } from './columns.ts';
import type { Table } from '../formats/file-content.ts';
import type { FileChoice } from '../file-report.ts';

/** A table with the values a person typed in place of those of the file, by row number and field. */
export function applyFixes(table: Table, columns: Columns<string>, fixes: FileChoice['fixes']): Table {
  if (fixes === undefined || fixes.size === 0) return table;
  const rows = table.rows.map((cells, at) => {
    const fix = fixes.get(table.rowNumbers[at]!);
    if (fix === undefined) return cells;
    const fixed = [...cells];
    for (const [field, value] of fix) {
      const column = columns.get(field);
      if (column !== undefined) fixed[column] = value.trim();
    }
    return fixed;
  });
  return { ...table, rows };
}
