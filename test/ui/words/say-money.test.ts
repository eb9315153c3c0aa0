import { describe, expect, test } from 'vitest';
import {
  sayAgainstToday,
  sayApproval,
  sayChange,
  sayCostRow,
  sayKindOfMoney,
  sayPounds,
  sayRange,
  sayRate,
  sayRoundPounds,
} from '../../../src/ui/words/say-money.ts';

describe('money in words', () => {
  test('pounds have commas and no pence; rates have pence', () => {
    expect([8_238_048, 0, -1200.4, -0.2].map(sayPounds)).toEqual(['£8,238,048', '£0', '−£1,200', '£0']);
    expect([18.86, 24.1, 2000].map(sayRate)).toEqual(['£18.86', '£24.10', '£2,000.00']);
  });

  test('prose has millions, and thousands below', () => {
    const said = [8_238_048, 1_100_000, 999_600, 266_314, 9_412, -73_590_000].map(sayRoundPounds);
    expect(said).toEqual([
      '£8.2 million',
      '£1.1 million',
      '£1.0 million',
      '£266,000',
      '£9,412',
      '−£73.6 million',
    ]);
  });

  test('a range has ‘to’, and is one number where both ends are said alike', () => {
    expect(sayRange({ least: 8.3e6, most: 9.8e6 }, sayRoundPounds)).toBe('£8.3 million to £9.8 million');
    expect(sayRange({ least: 8.31e6, most: 8.32e6 }, sayRoundPounds)).toBe('£8.3 million');
  });

  test('a difference says which way it goes', () => {
    const of = (least: number, most: number) => sayAgainstToday({ least, most });
    expect(of(86_000, 1_600_000)).toBe('That is £86,000 to £1.6 million more than today.');
    expect(of(86_000, 86_000)).toBe('That is £86,000 more than today.');
    expect(of(-1_600_000, -86_000)).toBe('That is £86,000 to £1.6 million less than today.');
    expect(of(-1200, 3000)).toBe('That is between £1,200 less and £3,000 more than today.');
    expect(of(0, 3000)).toBe('That is up to £3,000 more than today.');
    expect(of(-3000, 0.2)).toBe('That is up to £3,000 less than today.');
    expect(of(0, 0)).toBe('That is the same as today.');
    expect([1200, -1200, 0].map(sayChange)).toEqual(['+£1,200', '−£1,200', 'no change']);
  });

  test('the kind of money is the author’s word', () => {
    expect(sayKindOfMoney('existing')).toBe('This is existing money, says the author.');
    expect(sayKindOfMoney('avoided')).toBe('This is money avoided, says the author.');
  });

  test('approval is said at both ends where they differ', () => {
    const [one, two] = [
      { name: 'Level 1', above: 1 },
      { name: 'Level 2', above: 2 },
    ];
    expect(sayApproval({ least: two!, most: two! })).toBe('It needs Level 2.');
    expect(sayApproval({ least: one!, most: two! })).toBe(
      'It needs Level 2 at the most, and Level 1 at the least.',
    );
    expect(sayApproval({ least: null, most: one! })).toBe(
      'It needs Level 1 at the most, and no approval level at the least.',
    );
    expect(sayApproval({ least: null, most: null })).toBe('It is under every approval level set.');
  });

  test('a row has its own name, or the name of its kind', () => {
    expect(sayCostRow({ of: 'named', name: 'Spot (legacy)' }, 'Uplift')).toBe('Spot (legacy)');
    expect(sayCostRow({ of: 'guaranteed', name: '' }, 'Uplift')).toBe('Guaranteed hours not used');
    expect(sayCostRow({ of: 'uplift', name: '' }, 'Fair cost of care')).toBe('Fair cost of care');
  });
});
