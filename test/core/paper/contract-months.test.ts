import { expect, test } from 'vitest';
import { contractMonths, monthNumber, monthOf } from '../../../src/core/paper/contract-months.ts';

test('five years from February 2018 with two options of twelve months end in January 2025 at the latest', () => {
  expect(contractMonths({ begins: '2018-02', months: 60, extensions: 2, monthsEach: 12 })).toEqual([
    { from: '2018-02', to: '2023-01' },
    { from: '2023-02', to: '2024-01' },
    { from: '2024-02', to: '2025-01' },
  ]);
});

test('a month has a number, and a number its month', () => {
  expect(monthNumber('2027-01') - monthNumber('2026-12')).toBe(1);
  for (const month of ['1999-12', '2000-01', '2026-09']) expect(monthOf(monthNumber(month))).toBe(month);
});
