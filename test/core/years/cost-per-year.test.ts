import { expect, test } from 'vitest';
import { costPerYear } from '../../../src/core/years/cost-per-year.ts';
import { aTally } from './a-tally.ts';

const tally = aTally({
  lots: 2,
  weeks: 26,
  providers: 2,
  futures: [
    {
      providers: [600, 300],
      average: { ownMinutes: [600, 0], standbyMinutes: [0, 300], spotMinutes: [60, 0] },
    },
    { providers: [0, 0] },
  ],
});
const plain = {
  ofProvider: Float64Array.of(2000, 3000),
  ofSpot: 2500,
  spotPremium: 0,
  ruralPremium: 0,
  ruralPart: new Float64Array(2),
  uplift: 0,
};
const week = 10 * 20 + 5 * 30 + 1 * 25;

test('a year costs each provider’s hours at its rate, and those bought at the rate assumed', () => {
  expect([...costPerYear(tally, plain)]).toEqual([week * 52, 0]);
});

test('premiums and the uplift are added as they are to a plan’s cost today', () => {
  const yearOf = (prices: object) => costPerYear(tally, { ...plain, ...prices })[0]! / 52;
  expect(yearOf({ spotPremium: 0.5 })).toBeCloseTo(week + 12.5, 9);
  expect(yearOf({ uplift: 100 })).toBeCloseTo(week + 16, 9);
  expect(yearOf({ ruralPremium: 0.1, ruralPart: Float64Array.of(1, 1) })).toBeCloseTo(week * 1.1, 9);
  // Five of sixteen hours are in the rural lot.
  expect(yearOf({ ruralPremium: 0.1, ruralPart: Float64Array.of(0, 1) })).toBeCloseTo(
    week * (1 + 0.5 / 16),
    9,
  );
});
