import { expect, test } from 'vitest';
import { findSnapshot } from '../../../src/io/packages/find-snapshot.ts';
import { readDate, sayDate } from '../../../src/io/tables/read-date.ts';

const snapshotOf = (rows: readonly Readonly<Record<string, string>>[], today: string | null = null) => {
  const day = findSnapshot(
    rows.length,
    (row, field) => rows[row]![field] ?? '',
    today === null ? null : readDate(today),
  );
  return day === null ? null : sayDate(day);
};

test('a file is of the last day that something starts or waits from', () => {
  expect(snapshotOf([{ start: '01/03/2024' }, { waitingSince: '03/04/2024', end: '01/01/2030' }])).toBe(
    '3 April 2024',
  );
});

test('a file that names its period is of the end of it', () => {
  expect(snapshotOf([{ periodEnd: '30/06/2024', start: '01/09/2024' }])).toBe('30 June 2024');
});

test('days after today are plans, and a file without dates is of today', () => {
  expect(snapshotOf([{ start: '01/03/2024' }, { start: '01/03/2025' }], '2024-04-03')).toBe('1 March 2024');
  expect(snapshotOf([{}], '2024-04-03')).toBe('3 April 2024');
  expect(snapshotOf([{}])).toBeNull();
});

test('the start of a package that waits is a plan, and not the day of the file', () => {
  const rows = [
    { status: 'Awaiting provider', start: '01/09/2024' },
    { status: 'Handed back', start: '01/02/2024' },
    { status: 'Active', start: '01/03/2024' },
  ];
  expect(snapshotOf(rows)).toBe('1 March 2024');
  expect(snapshotOf(rows.slice(0, 1))).toBeNull();
});
