import { expect, test } from 'vitest';
import { readDay, readMonth } from '../../../src/ui/paper/read-day.ts';

test.each([
  ['6 September 2026', '2026-09-06'],
  ['06/09/2026', '2026-09-06'],
  [' 6/9/26 ', '2026-09-06'],
  ['6th Sep 2026', '2026-09-06'],
  ['2026-09-06', '2026-09-06'],
  ['Sunday 6 September 2026', '2026-09-06'],
  ['', null],
])('the day ‘%s’ is %s', (typed, day) => expect(readDay(typed)).toBe(day));

test.each(['31/02/2026', 'soon', '45385', 'September 2026'])('‘%s’ is no day', (typed) =>
  expect(readDay(typed)).toBe('not-a-day'),
);

test.each([
  ['September 2026', '2026-09'],
  ['sept 2026', '2026-09'],
  ['Sep. 2026', '2026-09'],
  ['9/2026', '2026-09'],
  ['2026-09', '2026-09'],
  ['6 September 2026', '2026-09'],
  ['Not set', null],
  ['', null],
])('the month ‘%s’ is %s', (typed, month) => expect(readMonth(typed)).toBe(month));

test.each(['13/2026', '2026-00', 'spring 2026', '2026', 'soon'])('‘%s’ is no month', (typed) =>
  expect(readMonth(typed)).toBe('not-a-month'),
);
