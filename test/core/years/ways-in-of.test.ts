import { expect, test } from 'vitest';
import { estimatesOver } from '../../../src/core/years/estimates.ts';
import { arrivalsOf, waysInOf } from '../../../src/core/years/ways-in-of.ts';
import { aTally } from './a-tally.ts';

const tally = aTally({
  lots: 2,
  weeks: 26,
  futures: [
    {
      arrivals: [
        { lot: 1, counts: { own: 6, standby: 2, spot: 1, waited: 1 } },
        { lot: 1, size: 3, counts: { waited: 2 } },
      ],
    },
    {
      arrivals: [
        { lot: 1, counts: { own: 7, standby: 2, spot: 1 } },
        { lot: 0, counts: { own: 90 } },
      ],
    },
  ],
  waits: [
    { lot: 1, days: 10, packages: 1 },
    { lot: 1, size: 3, days: 40, packages: 2 },
  ],
});

test('new packages are counted by year, and by how they find somebody in parts that add up to one', () => {
  const ways = waysInOf(tally, 1, [0, 1, 2, 3], estimatesOver(2));
  expect(ways.packagesPerYear.mean).toBe(22);
  expect(ways.atOnce.mean).toBeCloseTo(13 / 22, 12);
  expect(ways.standby.mean).toBeCloseTo(4 / 22, 12);
  expect(ways.spot.mean).toBeCloseTo(2 / 22, 12);
  expect(ways.waited.mean).toBeCloseTo(3 / 22, 12);
  expect(ways.days).toEqual({ median: 40, ninetieth: 40, medianOfAll: 0, ninetiethOfAll: 10 });
});

test('a size alone is read of its own packages', () => {
  const ways = waysInOf(tally, 1, [3], estimatesOver(2));
  expect(ways.packagesPerYear.mean).toBe(2);
  expect(ways.waited.mean).toBe(1);
  expect(ways.days.medianOfAll).toBe(40);
});

test('arrivals are of the lot, the classes and the ways that are asked for', () => {
  expect([...arrivalsOf(tally, 1, [0, 3], ['own', 'waited'])]).toEqual([9, 7]);
  expect([...arrivalsOf(tally, 0, [0], ['own'])]).toEqual([0, 90]);
});
