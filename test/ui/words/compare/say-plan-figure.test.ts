import { expect, test } from 'vitest';
import { PLAN_FIGURES } from '../../../../src/core/comparison/plan-figures.ts';
import {
  PLAN_FIGURE_NAMES,
  sayPlanFigure,
  saySafeFigure,
} from '../../../../src/ui/words/compare/say-plan-figure.ts';

test('each figure of a plan is said in its unit', () => {
  expect(sayPlanFigure('people', 650)).toBe('650');
  expect(sayPlanFigure('unmet-hours', 8400)).toBe('8,400 h');
  expect(sayPlanFigure('cost-a-year', 8_240_000)).toBe('£8,240,000');
  expect(sayPlanFigure('largest-to-smallest', 1.34)).toBe('1.34');
  expect(sayPlanFigure('whole-networks', null)).toBe('Does not apply');
});

test('a figure as published may be hidden, or a range', () => {
  expect(saySafeFigure('people', { hidden: true })).toBe('Hidden');
  expect(saySafeFigure('people', { hidden: false, value: 650 })).toBe('650');
  expect(saySafeFigure('cost-a-year', { hidden: false, value: 9e6, least: 8e6, most: 1e7 })).toBe(
    '£8,000,000 to £10,000,000',
  );
});

test('no two figures have one name', () =>
  expect(new Set(Object.values(PLAN_FIGURE_NAMES)).size).toBe(PLAN_FIGURES.length));
