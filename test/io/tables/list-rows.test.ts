import { expect, test } from 'vitest';
import { listRows } from '../../../src/io/tables/list-rows.ts';

test('rows are listed as a person would say them, and many are counted', () => {
  expect(listRows([7])).toBe('row 7');
  expect(listRows([7, 9])).toBe('rows 7 and 9');
  expect(listRows([7, 9, 12])).toBe('rows 7, 9 and 12');
  expect(listRows(Array.from({ length: 15 }, (_, at) => at + 2))).toBe(
    'rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 5 more',
  );
});
