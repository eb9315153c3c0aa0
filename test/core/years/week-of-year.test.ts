import { expect, test } from 'vitest';
import { weekOfYear } from '../../../src/core/years/week-of-year.ts';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;

test.each(['1970-01-01', '1999-01-01', '2024-01-01', '2026-07-02', '2026-12-30', '2068-03-01'])(
  'the week of %s is that of the calendar to within a day',
  (date) => {
    const calendar = (dayOf(date) - dayOf(`${date.slice(0, 4)}-01-01`)) / 7;
    const apart = Math.abs(weekOfYear(dayOf(date)) - calendar);
    expect(Math.min(apart, 365.25 / 7 - apart)).toBeLessThanOrEqual(1 / 7);
  },
);

test('a year begins where no day is known', () => expect(weekOfYear(null)).toBe(0));

test('days before 1970 have weeks as well', () => {
  expect(weekOfYear(-1)).toBeCloseTo(364.25 / 7, 9);
});
