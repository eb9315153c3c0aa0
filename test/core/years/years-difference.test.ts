import { describe, expect, test } from 'vitest';
import { yearsDifference } from '../../../src/core/years/years-difference.ts';
import { aTally, type RowWords } from './a-tally.ts';

const prices = {
  ofProvider: Float64Array.of(2000),
  ofSpot: 0,
  spotPremium: 0,
  ruralPremium: 0,
  ruralPart: new Float64Array(1),
  uplift: 0,
};
const counted = (...futures: RowWords[]) => ({
  tally: aTally({ lots: 1, weeks: 52, providers: 1, futures }),
  prices,
});
const future = (waiting: number, own: number): RowWords => ({
  arrivals: [{ lot: 0, counts: { own, waited: 10 - own } }],
  average: { waitingPackages: [waiting], waitingMinutes: [60 * waiting] },
  providers: [60 * own],
});

describe('two plans over the same futures', () => {
  test('that are one plan do not differ at all', () => {
    const plan = counted(future(1.1, 3), future(2.7, 8), future(9.3, 1));
    const none = { mean: 0, low: 0, high: 0 };
    expect(yearsDifference(plan, plan)).toEqual({
      waiting: none,
      unmetMinutes: none,
      atOnce: none,
      costPerYear: none,
    });
  });

  test('differ by the plan less the other, as surely as each future says the same', () => {
    const plan = counted(future(1, 9), future(50, 7), future(900, 2));
    const other = counted(future(3, 8), future(52, 6), future(902, 1));
    const { waiting, unmetMinutes, atOnce, costPerYear } = yearsDifference(plan, other);
    expect(waiting).toEqual({ mean: -2, low: -2, high: -2 });
    expect(unmetMinutes.mean).toBe(-120);
    expect(atOnce.mean).toBeCloseTo(0.1, 12);
    expect(costPerYear.mean).toBeCloseTo(20 * 52, 9);
  });

  test('of different futures cannot be told apart', () => {
    expect(() => yearsDifference(counted(future(1, 1)), counted(future(1, 1), future(1, 1)))).toThrow(
      '1 and 2',
    );
  });
});
