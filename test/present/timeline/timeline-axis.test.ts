import { expect, test } from 'vitest';
import { monthNumber } from '../../../src/core/paper/contract-months.ts';
import { sayTick, timelineAxis } from '../../../src/present/timeline/timeline-axis.ts';

const ticks = (from: string | null, to: string | null) => {
  const axis = timelineAxis([{ from, to }])!;
  return axis.ticks.map((month) => sayTick(month, axis.step));
};

test('some months are marked one by one, and years by their number', () => {
  expect(ticks('2026-11', '2027-01')).toEqual(['Nov 2026', 'Dec 2026', 'Jan 2027']);
  expect(ticks('2018-02', '2025-01')).toEqual(Array.from({ length: 8 }, (_, at) => `${2018 + at}`));
  expect(ticks('2026-09', '2027-08')).toEqual([
    'Sep 2026',
    'Nov 2026',
    'Jan 2027',
    'Mar 2027',
    'May 2027',
    'Jul 2027',
  ]);
});

test('every month that is set lies on the axis, however far apart they are', () => {
  const axis = timelineAxis([
    { from: '1000-01', to: null },
    { from: null, to: '2999-12' },
    { from: null, to: null },
  ])!;
  expect(axis.first).toBeLessThanOrEqual(monthNumber('1000-01'));
  expect(axis.end).toBeGreaterThan(monthNumber('2999-12'));
  expect(axis.ticks.length).toBeLessThanOrEqual(8);
});

test('there is no axis where no month is set', () =>
  expect(timelineAxis([{ from: null, to: null }])).toBeNull());
