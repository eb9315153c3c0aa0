import { expect, test } from 'vitest';
import { PLAN_FIGURES } from '../../../../src/core/comparison/plan-figures.ts';
import { LARGE_FIGURE_WORDS, sayLargeFigure } from '../../../../src/ui/words/present/say-large-figure.ts';

test('a figure is said as large type has room for', () => {
  const shown = (value: number | null, range = {}) => ({ hidden: false as const, value, ...range });
  expect(sayLargeFigure('hours', shown(8400))).toBe('8,400');
  expect(sayLargeFigure('cost-a-year', shown(8_240_000))).toBe('£8.2 million');
  expect(sayLargeFigure('largest-to-smallest', shown(1.274))).toBe('1.3');
});

test('a range is said by its ends, and by one of them where they read alike', () => {
  const cost = (least: number, most: number) =>
    sayLargeFigure('cost-a-year', { hidden: false, value: 9e6, least, most });
  expect(cost(8_300_000, 9_800_000)).toBe('£8.3 to £9.8 million');
  expect(cost(840_000, 1_200_000)).toBe('£840,000 to £1.2 million');
  expect(cost(8_990_000, 9_010_000)).toBe('£9.0 million');
});

test('a hidden figure, and one that does not apply, say so', () => {
  expect(sayLargeFigure('people', { hidden: true })).toBe('Not shown');
  expect(sayLargeFigure('whole-networks', { hidden: false, value: null })).toBe('Does not apply');
});

test('every figure has words short enough for a room', () => {
  const long = PLAN_FIGURES.filter((key) => LARGE_FIGURE_WORDS[key].length >= 60);
  expect(long).toEqual([]);
});
