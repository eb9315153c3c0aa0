import { expect, test } from 'vitest';
import {
  sayDifference,
  sayDirection,
  type KnownFigure,
} from '../../../../src/ui/words/compare/say-difference.ts';
import type { PlanFigureKey } from '../../../../src/core/comparison/plan-figures.ts';

const said = (key: PlanFigureKey, from: KnownFigure | number | null, to: KnownFigure | number | null) => {
  const known = (figure: KnownFigure | number | null) =>
    figure === null || typeof figure === 'number' ? { value: figure } : figure;
  const difference = sayDifference(key, known(from), known(to));
  return difference && sayDirection(difference);
};

test('a figure is fewer or more, and better or worse where one way is', () => {
  expect(said('unmet-hours', 146.75, 0)).toBe('146.75 h fewer: better');
  expect(said('people-changing-provider', 77, 353)).toBe('276 more: worse');
  expect(said('own-hours', 10, 20)).toBe('10 h more: better');
  expect(said('contracts', 3, 6)).toBe('3 more');
  expect(said('largest-to-smallest', 1.25, 1)).toBe('0.25 lower: better');
});

test('what is the same is said to be, and what does not apply is not set against anything', () => {
  expect(said('people', 643, 643)).toBe('The same');
  expect(said('whole-networks', null, 2)).toBeNull();
  expect(said('whole-networks', 2, null)).toBeNull();
});

test('a range is set against a range, end by end', () => {
  const cost = (least: number, most: number) => ({ value: (least + most) / 2, least, most });
  expect(said('cost-a-year', cost(100, 200), cost(150, 260))).toBe('£50 to £60 more: worse');
  expect(said('cost-a-year', cost(100, 200), cost(150, 250))).toBe('£50 more: worse');
  expect(said('cost-a-year', cost(100, 200), cost(90, 220))).toBe('£10 less to £20 more');
  expect(said('cost-a-year', cost(100, 200), cost(40, 190))).toBe('£10 to £60 less: better');
  expect(said('cost-a-year', cost(100, 200), cost(100, 200))).toBe('The same');
});
