import type { RowNote } from '../file-report.ts';
import { listRows } from './list-rows.ts';
import type { ReadIssue } from '../read-issue.ts';

/** Notes of rows as issues: each reason once, with how many rows it was and which. */
export function sayRows(file: string, notes: readonly RowNote[]): ReadIssue[] {
  const groups = new Map<string, { outcome: RowNote['outcome']; reason: string; rows: number[] }>();
  for (const { outcome, reason, row } of notes) {
    const key = `${outcome}\t${reason}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { outcome, reason, rows: [row] });
    else known.rows.push(row);
  }
  return [...groups.values()].map(({ outcome, reason, rows }) => ({
    file,
    severity: 'warning',
    message: `${countRows(rows.length)} ${outcome}. ${reason} See ${listRows(rows)}.`,
    row: rows[0]!,
  }));
}

function countRows(count: number): string {
  return count === 1 ? '1 row is' : `${count.toLocaleString('en-GB')} rows are`;
}
