import { describe, expect, test } from 'vitest';
import type { LotId } from '../../../../src/core/scenario/scenario.ts';
import { lotRows, yearsOf } from '../../../../src/ui/futures/years/lot-rows.ts';
import { sayFailureWeek, sayWeekWaiting } from '../../../../src/ui/futures/years/say-week.ts';
import { scenarioWith } from '../../a-lot.ts';
import { aLotYears, aYearsFigures } from './a-years-figures.ts';

const LOTS = scenarioWith([1, 2, 3, 4, 5, 6].map((id) => `Lot ${id}`)).lots;
const ids = LOTS.map(({ id }) => id);

describe('what waits in a week is said', () => {
  test('lot by lot, most first, from their middle futures', () => {
    const figures = aYearsFigures(ids.slice(0, 2), (week, place) => (place + 1) * (week === 60 ? 12 : 1));
    expect(sayWeekWaiting(60, lotRows(figures, LOTS), figures.area)).toBe(
      'In week 60, packages waiting are 36 (18 to 54). In the middle future of each lot: 24 in Lot 2 and 12 in Lot 1.',
    );
  });

  test('with only a few of many lots named', () => {
    const figures = aYearsFigures(ids);
    expect(sayWeekWaiting(0, lotRows(figures, LOTS), figures.area)).toMatch(
      /6 in Lot 6, 5 in Lot 5, 4 in Lot 4, 3 in Lot 3 and fewer in 2 other lots\.$/,
    );
  });

  test('where none waits, and where packages lie in no lot', () => {
    const none = aYearsFigures(ids, () => 0);
    expect(sayWeekWaiting(9, lotRows(none, LOTS), none.area)).toBe(
      'In week 9, packages waiting are 0. No lot has any in its middle future.',
    );
    const outside = { ...none, unassigned: aLotYears(0 as LotId, () => 4) };
    expect(sayWeekWaiting(9, lotRows(outside, LOTS), outside.area)).toMatch(/4 in no lot\.$/);
  });
});

test('packages in no lot are a line after the lots and can be looked at; a lot that is gone cannot', () => {
  const figures = { ...aYearsFigures(ids), unassigned: aLotYears(0 as LotId, () => 4) };
  expect(lotRows(figures, LOTS).map(({ name }) => name)).toEqual([
    ...LOTS.map(({ name }) => name),
    'In no lot',
  ]);
  expect(yearsOf(figures, 0 as LotId)).toBe(figures.unassigned);
  expect(yearsOf(figures, null)).toBe(figures.area);
  expect(yearsOf(figures, 99 as LotId)).toBeNull();
});

test.each([
  [48, 'Alder stops in 4 weeks.'],
  [52, 'Alder stops this week.'],
  [60, 'Alder stopped 8 weeks ago, and is back in 18 weeks.'],
  [78, 'Alder is back this week.'],
  [79, 'Alder has been back for 1 week.'],
])('a failure in week 52 is followed in week %d', (week, words) => {
  expect(sayFailureWeek({ name: 'Alder', week: 52, recoveryWeeks: 26 }, week)).toBe(words);
});
