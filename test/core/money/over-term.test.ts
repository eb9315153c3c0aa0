import { describe, expect, test } from 'vitest';
import { overTerm } from '../../../src/core/money/over-term.ts';

const certain = (pounds: number) => ({ least: pounds, most: pounds });

describe('a cost over a term', () => {
  test('Wokingham: £14 million a year for five years is £73.59 million at 2.5%, £70 million without', () => {
    const { total, withoutInflation, years } = overTerm(certain(14e6), {
      inflationPercent: 2.5,
      termYears: 5,
    });
    expect((total.most / 1e6).toFixed(2)).toBe('73.59');
    expect(withoutInflation).toEqual(certain(70e6));
    expect(years.map(({ least }) => (least / 1e6).toFixed(3))).toEqual([
      '14.000',
      '14.350',
      '14.709',
      '15.076',
      '15.453',
    ]);
  });

  test('Cheshire East: £4,400 thousand a year is £22,000 thousand in five, and 23,128 at 2.5%', () => {
    expect(overTerm(certain(4400), { inflationPercent: 0, termYears: 5 }).total).toEqual(certain(22_000));
    const rising = overTerm(certain(4400), { inflationPercent: 2.5, termYears: 5 });
    expect(Math.round(rising.total.least)).toBe(23_128);
  });

  test('is the closed sum of a geometric series, at both ends', () => {
    const { total } = overTerm({ least: 3, most: 5 }, { inflationPercent: 7, termYears: 9 });
    const factor = (1.07 ** 9 - 1) / 0.07;
    expect(total.least).toBeCloseTo(3 * factor, 10);
    expect(total.most).toBeCloseTo(5 * factor, 10);
  });

  test('a term of one year is the year', () => {
    expect(overTerm({ least: 3, most: 5 }, { inflationPercent: 7, termYears: 1 }).total).toEqual({
      least: 3,
      most: 5,
    });
  });
});
