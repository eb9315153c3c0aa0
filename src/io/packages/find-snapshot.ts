import type { PackageField } from '../tables/columns.ts';
import { readDate, type DayNumber } from '../tables/read-date.ts';
import type { RowCell } from './read-care.ts';
import { readStatus } from './read-status.ts';

/** Columns of dates that are not after the day a file was made, the surest first. */
const NOT_AFTER_THE_FILE: readonly (readonly PackageField[])[] = [
  ['periodEnd'],
  ['waitingSince', 'start', 'visitDate'],
];

/**
 * The day a file of packages is of: the end of its reporting period, otherwise the latest day that
 * something starts or waits from. The start of a package that waits is a plan and does not count; nor
 * do days after `today`, where it is given. Null where there is neither a date nor `today`.
 */
export function findSnapshot(
  rows: number,
  cell: RowCell,
  today: DayNumber | null,
  dateOf: (text: string) => DayNumber | null = readDate,
): DayNumber | null {
  for (const fields of NOT_AFTER_THE_FILE) {
    let latest = -Infinity;
    for (const field of fields) {
      for (let row = 0; row < rows; row++) {
        const day = dateOf(cell(row, field));
        if (day === null || day <= latest || (today !== null && day > today)) continue;
        if (field === 'start' && hasNobody(cell(row, 'status'))) continue;
        latest = day;
      }
    }
    if (latest > -Infinity) return latest;
  }
  return today;
}

function hasNobody(status: string): boolean {
  return readStatus(status) === 'waiting';
}
