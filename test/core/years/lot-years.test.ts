import { expect, test } from 'vitest';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { estimatesOver } from '../../../src/core/years/estimates.ts';
import { lotRows, lotYears } from '../../../src/core/years/lot-years.ts';
import { aTally } from './a-tally.ts';

const tally = aTally({
  lots: 2,
  weeks: 104,
  points: [0, 52],
  futures: [
    {
      average: {
        waitingPackages: [9, 2],
        waitingMinutes: [9, 120],
        ownMinutes: [9, 600],
        standbyMinutes: [9, 60],
        spotMinutes: [9, 30],
      },
      handBacks: [9, 3],
      displaced: [9, 10],
    },
    {
      average: { waitingPackages: [9, 4], waitingMinutes: [9, 180], ownMinutes: [9, 400] },
      handBacks: [9, 5],
    },
  ],
});

test('a lot is read as averages over the weeks, counts a year and fans of its futures', () => {
  const years = lotYears(tally, 1, 7 as LotId, estimatesOver(2));
  expect(years.lot).toBe(7);
  expect(years.waiting.mean).toBe(3);
  expect(years.unmetMinutes.mean).toBe(150);
  expect(years.ownMinutes.mean).toBe(500);
  expect(years.standbyMinutes.mean).toBe(30);
  expect(years.spotMinutes.mean).toBe(15);
  expect(years.handBacksPerYear.mean).toBe(2);
  expect(years.displacedPerYear.mean).toBe(2.5);
  expect(years.bySize).toHaveLength(4);
  expect([...years.waitingFan.weeks]).toEqual([0, 52]);
  expect([...years.waitingFan.middle]).toEqual([3, 3]);
  expect([...years.unmetFan.middle]).toEqual([150, 150]);
  expect([...years.deliveredFan.middle]).toEqual([545, 545]);
  expect(years.deliveredFan.low[0]).toBeCloseTo(429, 9);
});

test('rows of one lot are taken out of a column', () => {
  expect([...lotRows(tally, tally.handBacks, 1)]).toEqual([3, 5]);
});
