import { expect, test } from 'vitest';
import { emptyTally } from '../../../src/core/simulate/empty-tally.ts';
import { MOST_DAYS } from '../../../src/core/simulate/tally.ts';
import { aCareModel } from './a-care-model.ts';

test('a tally has room for each row, lot, class and point', () => {
  const model = aCareModel([{ packages: [{ perWeek: 1 }, { perWeek: 1 }] }, {}], [1, 1, 1]);
  const tally = emptyTally(model, 4, 50, Float64Array.of(0, 1, 2));
  expect([tally.arrivals.length, tally.series.ownMinutes.length]).toEqual([4 * 2 * 2 * 5, 4 * 2 * 3]);
  expect([tally.weeksOf.waitingPackages.length, tally.weeksOfProvider.length]).toEqual([4 * 2, 4 * 3]);
  expect([tally.daysWaited.length, tally.waitingOfTemplate.length]).toEqual([2 * 2 * (MOST_DAYS + 1), 2]);
  expect([tally.handBacks.length, tally.displaced.length, tally.weeks]).toEqual([8, 8, 50]);
});
