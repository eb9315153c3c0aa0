import { expect, test } from 'vitest';
import type { PlanFigure, PlanFigureKey } from '../../../../src/core/comparison/plan-figures.ts';
import { sayDifference, sayDirection } from '../../../../src/ui/words/compare/say-difference.ts';

const said = (key: PlanFigureKey, from: PlanFigure | number | null, to: PlanFigure | number | null) => {
  const known = (figure: PlanFigure | number | null) =>
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

test('what is too little to be written is the same', () => {
  expect(said('cost-a-year', 9302572.37, 9302572.370000001)).toBe('The same');
  expect(said('unmet-hours', 200, 200.001)).toBe('The same');
  expect(said('unmet-hours', 200, 200.25)).toBe('0.25 h more: worse');
});

test('a range is set against a range, end by end', () => {
  const cost = (least: number, most: number) => ({ value: (least + most) / 2, least, most });
  expect(said('cost-a-year', cost(100, 200), cost(150, 260))).toBe('£50 to £60 more: worse');
  expect(said('cost-a-year', cost(100, 200), cost(150, 250))).toBe('£50 more: worse');
  expect(said('cost-a-year', cost(100, 200), cost(90, 220))).toBe('£10 less to £20 more');
  expect(said('cost-a-year', cost(100, 200), cost(40, 190))).toBe('£10 to £60 less: better');
  expect(said('cost-a-year', cost(100, 200), cost(100, 200))).toBe('The same');
});
