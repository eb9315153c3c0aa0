import { describe, expect, test } from 'vitest';
import { penceOf, poundsAnHour, poundsAYear, WEEKS_IN_365_DAYS } from '../../../src/core/money/yearly.ts';

const HOURS = 8400;

describe('the arithmetic of the papers, by the hour and the year', () => {
  test('Merton: 8,400 hours a week at £18.86 are about £8.3 million a year, however the weeks are counted', () => {
    const weekly = HOURS * 60 * penceOf(18.86);
    expect(poundsAYear(weekly)).toBe(8_238_048);
    expect(poundsAYear(weekly, WEEKS_IN_365_DAYS)).toBeCloseTo(8_260_680, 6);
    for (const weeks of [52, WEEKS_IN_365_DAYS]) expect(millions(poundsAYear(weekly, weeks), 0)).toBe(8);
    // £18.86 is £8.3 million ÷ 440,000 hours; the paper's 440,000 is 8,400 × 52 or × 365 ÷ 7, rounded up.
    expect((440_000 * 18.86) / 1e6).toBeCloseTo(8.3, 2);
    expect(HOURS * 52).toBe(436_800);
    expect(HOURS * WEEKS_IN_365_DAYS).toBeCloseTo(438_000, 6);
    expect(poundsAnHour(8_300_000, HOURS)).toBeCloseTo(19.0, 2);
  });

  test('Merton: a London Living Wage of £1.1 million to £1.5 million is +£2.50 to +£3.41 an hour, +13.3% to +18.1%', () => {
    const [least, most] = [1_100_000 / 440_000, 1_500_000 / 440_000];
    expect([least.toFixed(2), most.toFixed(2)]).toEqual(['2.50', '3.41']);
    expect([(1.1 / 8.3) * 100, (1.5 / 8.3) * 100].map((share) => share.toFixed(1))).toEqual(['13.3', '18.1']);
    const added = [least, most].map((pounds) => poundsAYear(HOURS * 60 * penceOf(pounds)));
    expect(added.map((pounds) => millions(pounds, 1))).toEqual([1.1, 1.5]);
  });

  test('Kent: £76 million for 72,000 calls a week is £20.30 a call, £34.80 an hour at 35 minutes, £27.07 at 45', () => {
    expect(poundsAnHour(76e6, 72_000)).toBeCloseTo(20.3, 2);
    expect(poundsAnHour(76e6, (72_000 * 35) / 60)).toBeCloseTo(34.8, 2);
    expect(poundsAnHour(76e6, (72_000 * 45) / 60)).toBeCloseTo(27.07, 2);
    expect(72_000 * 52).toBe(3_744_000);
    expect(Math.round((76 / 110) * 100)).toBe(69);
  });

  test('pounds in a file become whole pence, whatever a computer makes of 20.29 × 100', () => {
    expect([20.29, 18.86, 0.07, 1.005 * 10].map(penceOf)).toEqual([2029, 1886, 7, 1005]);
  });
});

function millions(pounds: number, digits: number): number {
  return Number((pounds / 1e6).toFixed(digits));
}
