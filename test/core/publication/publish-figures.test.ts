import { describe, expect, test } from 'vitest';
import { PLAN_FIGURES, type PlanFigures } from '../../../src/core/comparison/plan-figures.ts';
import type { PublishedLot, PublishedSums } from '../../../src/core/publication/publication.ts';
import { publishFigures } from '../../../src/core/publication/publish-figures.ts';

const FIGURES = {
  ...Object.fromEntries(PLAN_FIGURES.map((key) => [key, { value: 123 }])),
  'cost-a-year': { value: 1_234_567, least: 1_204_999, most: 1_265_001 },
  'whole-networks': { value: null },
} as unknown as PlanFigures;

const SUMS: PublishedSums = {
  people: 645,
  hours: 8400,
  waitingToday: '*',
  ownHours: 8000,
  backUpHours: null,
  spotHours: 0,
  unmetHours: null,
  unmetPackages: '*',
  peopleChangingProvider: 95,
  poundsAYear: 1_230_000,
};

function publish(figures: Partial<PlanFigures> = {}, hoursOfLots: readonly (number | null)[] = [100, 250]) {
  const lots = hoursOfLots.map((hours) => ({ ...SUMS, hours })) as unknown as PublishedLot[];
  return publishFigures(
    { ...FIGURES, ...figures },
    { total: SUMS, lots, change: null, leastHours: 80 },
    false,
  );
}

describe('figures of a plan that may leave', () => {
  test('of people and hours are those of its tables, hidden where they are', () => {
    const shown = publish();
    expect(shown.people).toEqual({ hidden: false, value: 645 });
    expect(shown['waiting-today']).toEqual({ hidden: true });
    expect(shown['back-up-hours']).toEqual({ hidden: true });
    expect(shown['people-changing-lot']).toEqual({ hidden: false, value: 0 });
  });

  test('of pounds are rounded with their range; of lots and rules they are exact; and some do not apply', () => {
    const shown = publish();
    expect(shown['cost-a-year']).toEqual({
      hidden: false,
      value: 1_230_000,
      least: 1_200_000,
      most: 1_270_000,
    });
    expect(shown['rules-broken']).toEqual({ hidden: false, value: 123 });
    expect(shown['whole-networks']).toEqual({ hidden: false, value: null });
  });

  test('the largest lot to the smallest is of hours as they are shown, and hidden with them', () => {
    expect(publish()['largest-to-smallest']).toEqual({ hidden: false, value: 2.5 });
    expect(publish({}, [100, null, 250])['largest-to-smallest']).toEqual({ hidden: true });
  });

  test('hours of people who are not counted are hidden where they may be of few', () => {
    expect(publish()['worst-failure-hours']).toEqual({ hidden: false, value: 120 });
    expect(publish({ 'worst-failure-hours': { value: 12 } })['worst-failure-hours']).toEqual({
      hidden: true,
    });
    expect(publish({ 'worst-failure-hours': { value: 0 } })['worst-failure-hours']).toEqual({
      hidden: false,
      value: 0,
    });
  });
});
