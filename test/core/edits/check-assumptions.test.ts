import { describe, expect, test } from 'vitest';
import { checkAssumptions } from '../../../src/core/edits/check-assumptions.ts';
import {
  USUAL_ASSUMPTIONS,
  type Assumptions,
  type DatedRate,
  type MoneyAssumptions,
} from '../../../src/core/scenario/assumptions.ts';

const OUT_OF_RANGE = { refused: 'number-is-out-of-range' };
/** With one number, by its group and name, in place of the usual one. */
const withNumber = (path: string, number: number): Assumptions => {
  const [group, name] = path.split(' ') as [keyof Assumptions, string?];
  if (name === undefined) return { ...USUAL_ASSUMPTIONS, [group]: number };
  return { ...USUAL_ASSUMPTIONS, [group]: { ...(USUAL_ASSUMPTIONS[group] as object), [name]: number } };
};
const checkMoney = (changed: Partial<MoneyAssumptions>) =>
  checkAssumptions({ ...USUAL_ASSUMPTIONS, money: { ...USUAL_ASSUMPTIONS.money, ...changed } });
const RATE: DatedRate = {
  name: 'Price',
  of: 'price',
  year: '2025-26',
  poundsPerHour: 24,
  source: 'A survey',
};

describe('assumptions', () => {
  test('may be as usual', () => expect(checkAssumptions(USUAL_ASSUMPTIONS)).toBeNull());

  test.each([
    ['spotHoursPerWeek', 0, 1_000_000],
    ['demand growthPercent', 0, 100],
    ['demand attritionPercent', 0, 100],
    ['demand smallestPackageMinutes', 0, 10_080],
    ['placing movedPercent', 0, 100],
    ['placing mostKilometres', 0.1, 1000],
    ['travel urbanKilometresPerHour', 1, 200],
    ['travel ruralKilometresPerHour', 1, 200],
    ['travel detour', 1, 3],
    ['travel visitsPerRun', 1, 100],
    ['money poundsPerHour', 0, 1000],
    ['money spotPremiumPercent', 0, 500],
    ['money ruralPremiumPercent', 0, 500],
    ['money inflationPercent', 0, 100],
    ['money termYears', 1, 20],
    ['money guaranteedPercent', 0, 100],
    ['money reablementPercent', 0, 100],
    ['money reablementSharePercent', 0, 100],
    ['weights primary-care', 0, 10],
    ['weights equity', 0, 10],
  ])('have %s from %d to %d', (path, least, most) => {
    for (const number of [least, most]) expect(checkAssumptions(withNumber(path, number))).toBeNull();
    for (const number of [least - 0.1, most + 0.1, NaN]) {
      expect(checkAssumptions(withNumber(path, number))).toEqual(OUT_OF_RANGE);
    }
  });

  test('have a term in whole years, and a smallest package in whole minutes', () => {
    expect(checkAssumptions(withNumber('money termYears', 2.5))).toEqual(OUT_OF_RANGE);
    expect(checkAssumptions(withNumber('demand smallestPackageMinutes', 2.5))).toEqual(OUT_OF_RANGE);
  });

  test('have an uplift from its least to its most, with a name', () => {
    expect(checkMoney({ upliftPerHour: { least: 2.5, most: 3.41 } })).toBeNull();
    expect(checkMoney({ upliftPerHour: { least: 3, most: 2 } })).toEqual({ refused: 'most-is-under-least' });
    expect(checkMoney({ upliftPerHour: { least: -1, most: 2 } })).toEqual(OUT_OF_RANGE);
    expect(checkMoney({ upliftName: ' ' })).toEqual({ refused: 'name-is-empty' });
  });

  test('have thresholds with names, each higher than the one before', () => {
    const levels = [
      { name: 'Level 1', above: 50_000 },
      { name: 'Level 2', above: 615_000 },
    ];
    expect(checkMoney({ thresholds: levels })).toBeNull();
    expect(checkMoney({ thresholds: levels.toReversed() })).toEqual({
      refused: 'thresholds-are-out-of-order',
    });
    expect(checkMoney({ thresholds: [{ name: 'Below nothing', above: -1 }] })).toEqual({
      ...OUT_OF_RANGE,
      about: 'Below nothing',
    });
    expect(checkMoney({ thresholds: [{ name: '', above: 1 }] })).toEqual({ refused: 'name-is-empty' });
  });

  test('have rates with a name, a financial year and a source', () => {
    expect(checkMoney({ rates: [RATE] })).toBeNull();
    const refused = (changed: Partial<DatedRate>) => checkMoney({ rates: [RATE, { ...RATE, ...changed }] });
    expect(refused({ name: 'x'.repeat(201) })).toEqual({ refused: 'name-is-too-long' });
    expect(refused({ year: '2025' })).toEqual({ refused: 'year-is-not-a-financial-year', about: '2025' });
    expect(refused({ source: '' })).toEqual({ refused: 'text-is-empty' });
    expect(refused({ poundsPerHour: 1001 })).toEqual({ ...OUT_OF_RANGE, about: 'Price' });
  });

  test('have lists of a length that can be read', () => {
    const rates = Array.from({ length: 201 }, () => RATE);
    expect(checkMoney({ rates })).toEqual({ refused: 'list-is-too-long' });
    const thresholds = Array.from({ length: 21 }, (_, above) => ({ name: 'Level', above }));
    expect(checkMoney({ thresholds })).toEqual({ refused: 'list-is-too-long' });
    expect(checkMoney({ thresholds: thresholds.slice(1) })).toBeNull();
  });
});
