import { describe, expect, test } from 'vitest';
import { PUBLISHED_RATES } from '../../../src/core/scenario/published-rates.ts';

describe('the rates that a plan begins with', () => {
  test('each has a financial year, a source and a rate in whole pence', () => {
    for (const { name, year, source, poundsPerHour } of PUBLISHED_RATES) {
      const [from, to] = /^20(\d\d)-(\d\d)$/.exec(year)!.slice(1).map(Number) as [number, number];
      expect([name, to]).toEqual([name, from + 1]);
      expect(source).not.toBe('');
      expect(Math.abs(poundsPerHour * 100 - Math.round(poundsPerHour * 100))).toBeLessThan(1e-9);
    }
  });

  test('no rate is given twice for one year', () => {
    const keys = PUBLISHED_RATES.map(({ name, year }) => `${name} ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('what a carer is paid is less than the price of the hour in the same year', () => {
    for (const pay of PUBLISHED_RATES.filter(({ of }) => of === 'pay'))
      for (const price of PUBLISHED_RATES.filter(({ of, year }) => of === 'price' && year === pay.year))
        expect(pay.poundsPerHour).toBeLessThan(price.poundsPerHour);
  });
});
