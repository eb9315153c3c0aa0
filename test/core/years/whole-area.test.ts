import { expect, test } from 'vitest';
import { MOST_DAYS } from '../../../src/core/simulate/tally.ts';
import { arrivalsOf } from '../../../src/core/years/ways-in-of.ts';
import { wholeArea } from '../../../src/core/years/whole-area.ts';
import { aTally } from './a-tally.ts';

test('the area holds what its lots hold, future by future', () => {
  const tally = aTally({
    lots: 2,
    weeks: 10,
    points: [0, 5],
    futures: [
      {
        arrivals: [
          { lot: 0, counts: { own: 3 } },
          { lot: 1, size: 2, counts: { own: 4, waited: 1 } },
        ],
        average: { waitingPackages: [1, 2], ownMinutes: [60, 90] },
        handBacks: [1, 1],
      },
      {
        arrivals: [{ lot: 0, size: 2, counts: { waited: 5 } }],
        average: { waitingPackages: [3, 0] },
        displaced: [2, 7],
      },
    ],
    waits: [
      { lot: 0, days: 4, packages: 2 },
      { lot: 1, days: 4, packages: 3 },
      { lot: 1, size: 3, days: MOST_DAYS, packages: 1 },
    ],
  });
  const area = wholeArea(tally);
  expect(area.lotCount).toBe(1);
  expect([...arrivalsOf(area, 0, [0], ['own'])]).toEqual([3, 0]);
  expect([...arrivalsOf(area, 0, [2], ['own'])]).toEqual([4, 0]);
  expect([...arrivalsOf(area, 0, [2], ['waited'])]).toEqual([1, 5]);
  expect([...area.weeksOf.waitingPackages]).toEqual([30, 30]);
  expect([...area.series.ownMinutes]).toEqual([150, 150, 0, 0]);
  expect([...area.handBacks]).toEqual([2, 0]);
  expect([...area.displaced]).toEqual([0, 9]);
  expect(area.daysWaited[4]).toBe(5);
  expect(area.daysWaited.at(-1)).toBe(1);
});
