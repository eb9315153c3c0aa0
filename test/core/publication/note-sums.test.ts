import { expect, test } from 'vitest';
import { DISCLOSURE_RULES } from '../../../src/core/disclosure/disclosure-rules.ts';
import { noteSums, showCounts } from '../../../src/core/publication/note-sums.ts';
import { HALVES, notedPlans } from './a-noted-plan.ts';

test('what some lots come to is people, who waits, who changes, and minutes by who takes them', () => {
  const { book, plans } = notedPlans(HALVES);
  const [north, all] = [noteSums(book, plans[0]!, (lot) => lot === 1), noteSums(book, plans[0]!, () => true)];
  const safe = book.close(DISCLOSURE_RULES.none);
  expect(showCounts(north, safe)).toEqual({
    people: 2,
    waitingToday: 1,
    unmetPackages: 0,
    peopleChangingProvider: 1,
  });
  expect(safe.minutes(north.minutes)).toBe(20 * 60);
  expect(safe.minutes(all.minutes)).toBe(42 * 60);
  expect(all.kinds.reduce((sum, kind) => sum + safe.minutes(kind)!, 0)).toBe(42 * 60);
  expect(safe.minutes(all.paid)).toBe(42 * 60 - safe.minutes(all.kinds[3])!);
});
