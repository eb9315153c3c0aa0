import { describe, expect, test } from 'vitest';
import type { LotId, ScenarioId } from '../../../../src/core/scenario/scenario.ts';
import { USUAL_YEARS_WISH, type YearsAgainst } from '../../../../src/core/years/years-wish.ts';
import type { YearsRun } from '../../../../src/store/futures.ts';
import {
  sayAgainst,
  sayAtOnce,
  sayCovers,
  sayDays,
  sayDifference,
  sayHoursAndCost,
  sayWaiting,
} from '../../../../src/ui/futures/years/say-years.ts';
import { scenarioWith } from '../../a-lot.ts';
import { anEstimate, aYearsFigures } from './a-years-figures.ts';

const LOTS = [1, 2] as LotId[];
const waiting = (packages: number) => aYearsFigures(LOTS, () => packages / 2);

describe('how many wait is said', () => {
  test('as the mean, with the range of eight futures in ten in a usual week', () => {
    expect(sayWaiting(waiting(14))).toBe(
      'On average 14 packages wait at any time: 7 to 21 in eight of ten futures.',
    );
    expect(sayWaiting(waiting(1))).toBe(
      'On average 1 package waits at any time: 0.5 to 1.5 in eight of ten futures.',
    );
  });

  test('where hardly any do, and where none does', () => {
    expect(sayWaiting(waiting(0.02))).toMatch(/^On average fewer than 0.1 packages wait at any time/);
    expect(sayWaiting(waiting(0))).toBe('No package waits for a provider in any future.');
  });
});

describe('what a plan is set against is said', () => {
  const run = (against: YearsAgainst, moreWaiting = 17): YearsRun => ({
    state: 'done',
    wish: { ...USUAL_YEARS_WISH, against },
    of: scenarioWith(['North', 'South']),
    replications: 400,
    milliseconds: 1000,
    figures: waiting(14),
    against: waiting(31),
    difference: {
      waiting: { mean: -moreWaiting, low: -moreWaiting - 2, high: -moreWaiting + 2 },
      unmetMinutes: anEstimate(0),
      atOnce: anEstimate(0),
      costPerYear: anEstimate(0),
    },
  });

  test('from the other side of the difference, which is the plan less the other', () => {
    expect(sayAgainst(run({ kind: 'lead-alone' }), '')).toBe(
      'With one provider in each lot, its lead with its own hours, it would be 31: 17 more (15 to 19).',
    );
    expect(sayAgainst(run({ kind: 'one-with-all-hours' }, 1), '')).toBe(
      'With one provider in each lot that has all the hours, it would be 31: no difference that is certain (between 1 fewer and 3 more).',
    );
    expect(sayAgainst(run({ kind: 'scenario', scenario: 'b' as ScenarioId }, -5), 'Two lots')).toBe(
      'Under ‘Two lots’ it would be 31: 5 fewer (3 to 7).',
    );
  });

  test('in tenths beside a number that is in tenths, so that they add up', () => {
    const few = { ...run({ kind: 'lead-alone' }, 27.7), figures: waiting(1.3), against: waiting(29) };
    expect(sayAgainst(few, '')).toMatch(/it would be 29: 27.7 more \(25.7 to 29.7\)\.$/);
  });

  test('not at all where it is nothing, or not known yet', () => {
    expect(sayAgainst(run({ kind: 'nothing' }), '')).toBeNull();
    expect(sayAgainst({ ...run({ kind: 'lead-alone' }), against: null }, '')).toBeNull();
  });
});

test('a difference of one future alone is not said as certain, and none is none', () => {
  expect(sayDifference({ mean: 3, low: -Infinity, high: Infinity })).toBe(
    'how much of that is chance is not known yet',
  );
  expect(sayDifference({ mean: 0, low: 0, high: 0 })).toBe('no difference');
});

test('the chance to be placed at once has the range of its mean, and who has to wait how long', () => {
  expect(sayAtOnce(waiting(14))).toBe(
    '80% of new packages find one of their lot’s own providers at once (79% to 81%). 6% have to wait, half of them longer than 12 days.',
  );
  const figures = waiting(14);
  const nobodyWaits = { ...figures, area: { ...figures.area, waited: anEstimate(0) } };
  expect(sayAtOnce(nobodyWaits)).toMatch(/None has to wait\.$/);
  const noSeats = { ...figures, area: { ...figures.area, atOnce: anEstimate(0) } };
  expect(sayAtOnce(noSeats)).toMatch(
    /^No new package finds one of its lot’s own providers at once\. 6% have/,
  );
  const noneNew = { ...figures, area: { ...figures.area, packagesPerYear: anEstimate(0) } };
  expect(sayAtOnce(noneNew)).toBe('No new package asks for a provider.');
});

test('a range that is said as the mean itself is left out', () => {
  expect(sayDifference({ mean: 17, low: 16.9, high: 17.1 })).toBe('17 more');
});

test('hours that nobody delivers are said with what care costs', () => {
  expect(sayHoursAndCost(waiting(14))).toBe(
    'Nobody delivers 182 hours a week, on average. Care costs £8.3 million a year: £8.0 million to £8.6 million in eight of ten futures.',
  );
  expect(sayHoursAndCost(waiting(0))).toMatch(/^Every hour is delivered\./);
});

test('what the ranges cover is said with the futures they are from', () => {
  const words = sayCovers(waiting(14));
  expect(words).toContain('400 futures of 2 years');
  expect(words).toContain('95% confidence');
  expect(words).toContain('what is assumed');
});

test.each([
  [0.4, 'a day'],
  [1, '1 day'],
  [12.4, '12 days'],
  [730, 'two years or more'],
])('%d days are said', (days, words) => expect(sayDays(days)).toBe(words));
