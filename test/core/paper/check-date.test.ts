import { expect, test } from 'vitest';
import { checkDay, checkMonths } from '../../../src/core/paper/check-date.ts';

test.each([null, '2026-09-06', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day or not set', (day) =>
  expect(checkDay(day)).toBeNull(),
);

test.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-01', '2026-13-01', '2026-9-6', '6/9/2026', ''])(
  '‘%s’ is no day',
  (day) => expect(checkDay(day)).toEqual({ refused: 'date-is-not-a-date', about: day }),
);

test('months may be one, two in order, or not set at either end', () => {
  for (const [from, to] of [
    ['2026-09', '2026-09'],
    ['2026-12', '2027-01'],
    ['2026-12', null],
    [null, '2026-12'],
    [null, null],
  ] as const) {
    expect(checkMonths(from, to)).toBeNull();
  }
  expect(checkMonths('2027-01', '2026-12')).toEqual({ refused: 'months-are-out-of-order' });
  expect(checkMonths(null, '2026-00')).toEqual({ refused: 'date-is-not-a-date', about: '2026-00' });
});
