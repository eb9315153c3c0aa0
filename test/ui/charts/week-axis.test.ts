import { describe, expect, test } from 'vitest';
import { sayWeek, tableWeeks, weekAxis } from '../../../src/ui/charts/week-axis.ts';

describe('an axis of weeks counts', () => {
  test('years where it is long', () => {
    const { name, ticks } = weekAxis(260);
    expect(name).toBe('Years from the start');
    expect(ticks.map(({ week, label }) => `${label} at ${week}`)).toEqual([
      '0 at 0',
      '1 at 52',
      '2 at 104',
      '3 at 156',
      '4 at 208',
      '5 at 260',
    ]);
  });

  test('months by the quarter over a year or little more', () => {
    const { name, ticks } = weekAxis(60);
    expect(name).toBe('Months from the start');
    expect(ticks.map(({ label }) => label)).toEqual(['0', '3', '6', '9', '12']);
  });

  test.each([
    [4, ['0', '1', '2', '3', '4']],
    [26, ['0', '4', '8', '12', '16', '20', '24']],
  ])('weeks over %d of them', (weeks, labels) => {
    expect(weekAxis(weeks).ticks.map(({ label }) => label)).toEqual(labels);
  });
});

test('a table has a line a quarter and one for the end; of less than a year, a line each fourth week', () => {
  expect(tableWeeks(60)).toEqual([0, 13, 26, 39, 52, 60]);
  expect(tableWeeks(104).length).toBe(9);
  expect(tableWeeks(10)).toEqual([0, 4, 8, 10]);
});

test.each([
  [0, 'Start'],
  [13, '3 months'],
  [52, '1 year'],
  [91, '1 year 9 months'],
  [260, '5 years'],
  [60, '60 weeks'],
])('week %d is said', (week, words) => expect(sayWeek(week)).toBe(words));
