import { describe, expect, test } from 'vitest';
import { PLAN_FIGURES } from '../../../../src/core/comparison/plan-figures.ts';
import { FigureBars } from '../../../../src/ui/compare/figures/figure-bars.tsx';
import { FiguresTable } from '../../../../src/ui/compare/figures/figures-table.tsx';
import type { ComparedFigures } from '../../../../src/ui/compare/figures/compared-figures.ts';
import { PLAN_FIGURE_DEFINITIONS } from '../../../../src/ui/words/compare/compare-definitions.ts';
import { DEFINITIONS } from '../../../../src/ui/words/definitions.ts';
import { aPlanner } from '../../../store/a-planner.ts';
import { drawnPage } from '../../drawn-page.ts';
import { rowsOf } from '../rows-of.ts';
import { someFigures } from './some-figures.ts';

function drawn(...plans: ComparedFigures[]): string {
  return drawnPage(aPlanner().planner.getState(), () => FiguresTable({ plans })).markup;
}

describe('figures of plans side by side', () => {
  test('have a row each in their order, a column a plan, and a name for who cannot see them', () => {
    const markup = drawn(someFigures('Today'), someFigures('Zones'));
    expect(rowsOf(markup)).toHaveLength(PLAN_FIGURES.length + 1);
    expect(rowsOf(markup)[0]).toEqual(['Figure', 'Today', 'Zones']);
    expect(markup).toContain('<caption>Every figure, set against Today</caption>');
    expect(markup.match(/<th scope="row">/g)).toHaveLength(PLAN_FIGURES.length);
  });

  test('say the difference from the first plan, and whether it is better', () => {
    const rows = rowsOf(
      drawn(
        someFigures('Today', { 'unmet-hours': 200, 'own-hours': 50, lots: 3 }),
        someFigures('Zones', { 'unmet-hours': 54, 'own-hours': 40, lots: 2 }),
      ),
    );
    expect(rows).toContainEqual(['Hours unmet a week ?', '200 h', '54 h 146 h fewer: better']);
    expect(rows).toContainEqual(['Hours with the lots’ own providers ?', '50 h', '40 h 10 h fewer: worse']);
    expect(rows).toContainEqual(['Lots ?', '3', '2 1 fewer']);
    expect(rows).toContainEqual(['People ?', '10', '10 The same']);
  });

  test('keep their ranges', () => {
    const cost = (least: number, most: number) => ({
      'cost-a-year': { hidden: false as const, value: (least + most) / 2, least, most },
    });
    expect(
      rowsOf(drawn(someFigures('Today', cost(1000, 2000)), someFigures('Zones', cost(1300, 2500)))),
    ).toContainEqual(['Cost a year ?', '£1,000 to £2,000', '£1,300 to £2,500 £300 to £500 more: worse']);
  });

  test('give no difference from or to what is hidden', () => {
    const hidden = { 'unmet-packages': { hidden: true as const } };
    const row = (...plans: ComparedFigures[]) =>
      rowsOf(drawn(...plans)).find(([name]) => name === 'Packages unmet ?');
    expect(row(someFigures('Today', hidden), someFigures('Zones'))).toEqual([
      'Packages unmet ?',
      'Hidden',
      '10',
    ]);
    expect(row(someFigures('Today'), someFigures('Zones', hidden))).toEqual([
      'Packages unmet ?',
      '10',
      'Hidden',
    ]);
  });

  test('leave out what applies to no plan, and say so where it applies to one', () => {
    const without = someFigures('Today', { 'whole-networks': null, 'lots-outside-band': null });
    const rows = rowsOf(drawn(without, someFigures('Zones', { 'whole-networks': null })));
    expect(rows.map(([name]) => name)).not.toContain('Networks whole in one lot ?');
    expect(rows).toContainEqual(['Lots outside their band of hours ?', 'Does not apply', '10']);
  });
});

test('every figure has a definition, and stands in a row of its own with a question mark', () => {
  const markup = drawn(someFigures('Today'), someFigures('Zones'));
  for (const key of PLAN_FIGURES) expect(DEFINITIONS[PLAN_FIGURE_DEFINITIONS[key]].formula).not.toBe('');
  expect(markup.match(/class="ask"/g)).toHaveLength(PLAN_FIGURES.length);
});

test('bars begin at nothing, are as long as their numbers and say them', () => {
  const plans = [4, 1, 0].map((hours) => someFigures(`${hours} hours`, { 'unmet-hours': hours }));
  const { markup } = drawnPage(aPlanner().planner.getState(), () => FigureBars({ plans }));
  const widths = [...markup.matchAll(/class="figure-bar-fill" x="0" y="5" width="([\d.]+)"/g)].map(
    ([, width]) => Number(width),
  );
  expect(widths.slice(0, 3)).toEqual([320, 80, 0]);
  expect(markup).toContain('<span class="figure-bar-value">4 h</span>');
});
