import { describe, expect, test } from 'vitest';
import type { CostRow, MoneyFigures } from '../../../src/core/money/money-figures.ts';
import { roundPounds } from '../../../src/core/publication/round-pounds.ts';
import type { ClosedBook, MinutesNumber } from '../../../src/core/publication/sum-book.ts';

function rounded(pounds: readonly number[], hidden: readonly number[] = [], isExact = false, guaranteed = 0) {
  const costOf = (of: number) => ({ plan: { pounds: { least: of - 100, most: of + 100 } } }) as CostRow;
  const all = pounds.reduce((sum, of) => sum + of, 0) + guaranteed;
  const safe = {
    minutes: (number: number) => (hidden.includes(number) ? null : 600),
  } as unknown as ClosedBook;
  const rows = pounds.map((of, at) => ({ paid: at as MinutesNumber, cost: costOf(of) }));
  const total = pounds.length as MinutesNumber;
  return roundPounds(
    safe,
    rows,
    total,
    { plan: { cost: { pounds: { least: all, most: all } } } } as MoneyFigures,
    isExact,
  );
}

describe('pounds a year of lots', () => {
  test('add up to their total where none is hidden', () => {
    expect(rounded([14_000, 14_000, 14_000])).toEqual([20_000, 10_000, 10_000, 40_000]);
  });

  test('add up to it with what guarantees cost that are not used', () => {
    expect(rounded([20_000, 30_000], [], false, 30_000)).toEqual([20_000, 30_000, 80_000]);
  });

  test('are hidden with the hours they pay for, the others to the nearest', () => {
    expect(rounded([14_000, 14_000, 16_000], [0, 1])).toEqual([null, null, 20_000, 40_000]);
  });

  test('are the middle of their range, and exact where that is asked for', () => {
    expect(rounded([14_321], [0], true)).toEqual([14_321, 14_321]);
  });
});
