import { describe, expect, test } from 'vitest';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { yearsFiguresOf, type TallyReading } from '../../../src/core/years/years-figures-of.ts';
import type { WaysIn } from '../../../src/core/years/years-figures.ts';
import { aTally, type RowWords } from './a-tally.ts';

const reading: TallyReading = {
  lots: [4, 2] as LotId[],
  block: Int32Array.of(0, 1, 1, -1),
  blockCount: 3,
  prices: {
    ofProvider: Float64Array.of(2000),
    ofSpot: 2000,
    spotPremium: 0,
    ruralPremium: 0,
    ruralPart: new Float64Array(3),
    uplift: 0,
  },
};
const future = (waiting: number, elsewhere = 0): RowWords => ({
  arrivals: [
    { lot: 0, counts: { own: 4, waited: 1 } },
    { lot: 1, size: 1, counts: { own: 2, standby: 2, spot: 1 } },
    { lot: 2, size: 3, counts: { standby: elsewhere } },
  ],
  average: { waitingPackages: [waiting, 1], waitingMinutes: [waiting * 60, 30], ownMinutes: [600, 0] },
  providers: [600 * waiting],
});
const tallyOf = (...futures: RowWords[]) =>
  aTally({ lots: 3, weeks: 52, providers: 1, futures, waitingOfTemplate: [104, 52, 26, 9999] });

describe('what was counted, as figures', () => {
  const figures = yearsFiguresOf(tallyOf(future(2), future(4)), reading);

  test('is by lot in the order of the ledger, and for the area', () => {
    expect(figures.replications).toBe(2);
    expect(figures.weeks).toBe(52);
    expect(figures.lots.map(({ lot, waiting }) => [lot, waiting.mean])).toEqual([
      [4, 3],
      [2, 1],
    ]);
    expect(figures.area.waiting.mean).toBe(4);
    expect(figures.area.lot).toBe(0);
  });

  test('adds up: the parts of new packages to one, the lots to the area', () => {
    const whole = ({ atOnce, standby, spot, waited }: WaysIn) =>
      atOnce.mean + standby.mean + spot.mean + waited.mean;
    for (const lot of [figures.area, ...figures.lots]) expect(whole(lot)).toBeCloseTo(1, 12);
    expect(figures.area.atOnce.mean).toBeCloseTo(0.6, 12);
    expect(figures.area.packagesPerYear.mean).toBe(10);
  });

  test('has the packages in no lot apart where there are any', () => {
    expect(figures.unassigned).toBeNull();
    const some = yearsFiguresOf(tallyOf(future(2, 0), future(4, 3)), reading);
    expect(some.unassigned?.standby.mean).toBe(1);
    expect(some.unassigned?.packagesPerYear.mean).toBe(1.5);
    expect(some.area.packagesPerYear.mean).toBe(11.5);
  });

  test('says what a year costs in one of ten futures, on average and in nine of ten', () => {
    const futures = Array.from({ length: 11 }, (_, row) => future(row));
    const { costPerYear } = yearsFiguresOf(tallyOf(...futures), reading);
    expect(costPerYear).toEqual({ low: 200 * 52, mean: 1000 * 52, high: 1800 * 52 });
  });

  test('says where nobody delivers, by the block of the package that each is like', () => {
    expect([...figures.unmetMinutesOfBlock]).toEqual([1, 0.75, 0]);
  });
});
