import { expect, test } from 'vitest';
import { daysWaitedOf } from '../../../src/core/years/days-waited-of.ts';

test('half of those that wait do so for the median or less, and nine tenths for the ninetieth or less', () => {
  const byDays = new Float64Array(731);
  byDays.set([0, 4, 0, 3, 0, 0, 0, 2]);
  byDays[730] = 1;
  expect(daysWaitedOf(byDays, 0)).toEqual({ median: 3, ninetieth: 7, medianOfAll: 3, ninetiethOfAll: 7 });
  expect(daysWaitedOf(byDays, 10)).toEqual({ median: 3, ninetieth: 7, medianOfAll: 0, ninetiethOfAll: 7 });
  expect(daysWaitedOf(byDays, 9)).toMatchObject({ medianOfAll: 1 });
});

test('where nobody waits it takes no days', () => {
  const none = new Float64Array(731);
  const never = { median: 0, ninetieth: 0, medianOfAll: 0, ninetiethOfAll: 0 };
  expect(daysWaitedOf(none, 0)).toEqual(never);
  expect(daysWaitedOf(none, 12)).toEqual(never);
});
