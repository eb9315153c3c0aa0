import { describe, expect, test } from 'vitest';
import { NO_SUMS } from '../../../src/core/money/cost-tally.ts';
import { priceSums, priceUnused, totalOf } from '../../../src/core/money/price-sums.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';

const { money } = USUAL_ASSUMPTIONS;
const HOUR = 60;
/** 100 h at £20, of which 10 h are spot, 30 h rural, and 25 h with providers that pay a living wage. */
const sums = {
  ...NO_SUMS,
  weeklyMinutes: 100 * HOUR,
  penceMinutes: 100 * HOUR * 2000,
  spotMinutes: 10 * HOUR,
  spotPenceMinutes: 10 * HOUR * 2000,
  ruralMinutes: 30 * HOUR,
  ruralPenceMinutes: 30 * HOUR * 2000,
  livingWageMinutes: 25 * HOUR,
};
const certain = (pounds: number) => ({ least: pounds, most: pounds });

describe('the lines of a bill', () => {
  test('with nothing assumed there is only care, and its least is its most', () => {
    const lines = priceSums({ ...sums, spotMinutes: 0, spotPenceMinutes: 0 }, [], money);
    expect(totalOf(lines)).toEqual({ weeklyMinutes: 6000, pounds: certain(100 * 20 * 52) });
    expect(lines.care.pounds).toEqual(totalOf(lines).pounds);
  });

  test('premiums are parts of the rate, and the uplift is pounds on each hour, as a range', () => {
    const lines = priceSums(sums, [], {
      ...money,
      spotPremiumPercent: 10,
      ruralPremiumPercent: 5,
      upliftPerHour: { least: 2.5, most: 3.41 },
    });
    expect(lines.care.pounds).toEqual(certain(90 * 20 * 52));
    expect(lines.spot.pounds).toEqual(certain(10 * 20 * 52));
    expect(lines['spot-premium'].pounds).toEqual(certain(10 * 2 * 52));
    expect(lines['rural-premium'].pounds).toEqual(certain(30 * 1 * 52));
    expect(lines.uplift.pounds).toEqual({ least: 100 * 2.5 * 52, most: 100 * 3.41 * 52 });
  });

  test('providers that pay a living wage already can be left out of the uplift', () => {
    const uplifted = { ...money, upliftPerHour: { least: 1, most: 2 } };
    const { uplift } = priceSums(sums, [], uplifted, 'who-do-not-pay-it');
    expect(uplift).toEqual({ weeklyMinutes: 75 * HOUR, pounds: { least: 75 * 52, most: 150 * 52 } });
  });

  test('reablement saves of the hours, the premiums and the uplift alike', () => {
    const changed = { ...money, spotPremiumPercent: 10, upliftPerHour: { least: 1, most: 2 } };
    const without = totalOf(priceSums(sums, [], changed));
    const reabled = { ...changed, reablementPercent: 20, reablementSharePercent: 50 };
    const lines = priceSums(sums, [], reabled);
    expect(lines.reablement.pounds.most).toBeCloseTo(-0.1 * (100 * 20 + 10 * 2) * 52, 6);
    for (const end of ['least', 'most'] as const)
      expect(totalOf(lines).pounds[end]).toBeCloseTo(without.pounds[end] * 0.9, 6);
    expect(totalOf(lines).weeklyMinutes).toBeCloseTo(90 * HOUR, 9);
  });

  test('guaranteed hours that are not used cost the provider’s rate and the uplift', () => {
    const guarantee = {
      provider: 0,
      targetMinutes: 100 * HOUR,
      guaranteedMinutes: 80 * HOUR,
      usedMinutes: 70 * HOUR,
      pence: 1886,
      paysLivingWage: true,
    };
    const uplifted = { upliftPerHour: { least: 1, most: 2 } };
    const unused = priceUnused([guarantee], uplifted);
    expect(unused.weeklyMinutes).toBe(10 * HOUR);
    expect(unused.pounds.least).toBeCloseTo(10 * 19.86 * 52, 9);
    expect(unused.pounds.most).toBeCloseTo(10 * 20.86 * 52, 9);
    const left = priceUnused([guarantee], uplifted, 'who-do-not-pay-it', 10);
    expect(left.pounds.most).toBeCloseTo(17 * 18.86 * 52, 9);
  });
});
