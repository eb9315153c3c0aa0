import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PLAN_FIGURES } from '../../../../src/core/comparison/plan-figures.ts';
import type { ComparedFigures } from '../../../../src/ui/compare/figures/compared-figures.ts';
import { FigureBars } from '../../../../src/ui/compare/figures/figure-bars.tsx';
import { FiguresTable } from '../../../../src/ui/compare/figures/figures-table.tsx';
import { PLAN_FIGURE_DEFINITIONS } from '../../../../src/ui/words/compare/compare-definitions.ts';
import { DEFINITIONS } from '../../../../src/ui/words/definitions.ts';

const planOf = (name: string, value: number | null): ComparedFigures => ({
  name,
  figures: Object.fromEntries(
    PLAN_FIGURES.map((key) => [key, { hidden: false, value }]),
  ) as unknown as ComparedFigures['figures'],
});
const drawn = (plans: readonly ComparedFigures[]) =>
  renderToStaticMarkup(createElement(FiguresTable, { plans }));

test('every figure has a definition, and stands in a row of its own with a question mark', () => {
  const markup = drawn([planOf('Today', 4), planOf('Zones', 2)]);
  expect(markup.match(/<tr>/g)).toHaveLength(PLAN_FIGURES.length + 1);
  for (const key of PLAN_FIGURES) expect(DEFINITIONS[PLAN_FIGURE_DEFINITIONS[key]].formula).not.toBe('');
  expect(markup.match(/class="ask"/g)).toHaveLength(PLAN_FIGURES.length);
});

test('a figure that applies to none of the plans has no row; one that applies to one has', () => {
  expect(drawn([planOf('Today', null), planOf('Zones', null)]).match(/<tr>/g)).toHaveLength(1);
  expect(drawn([planOf('Today', null), planOf('Zones', 2)])).toContain('Does not apply');
});

test('direction is in words, not by sign or colour alone', () => {
  expect(drawn([planOf('Today', 4), planOf('Zones', 2)])).toContain('2 h fewer: better');
});

test('bars begin at nothing, are as long as their numbers and say them', () => {
  const markup = renderToStaticMarkup(
    createElement(FigureBars, { plans: [planOf('Today', 4), planOf('Zones', 1), planOf('None', 0)] }),
  );
  const widths = [...markup.matchAll(/class="figure-bar-fill" x="0" y="5" width="([\d.]+)"/g)].map(
    ([, width]) => Number(width),
  );
  expect(widths.slice(0, 3)).toEqual([320, 80, 0]);
  expect(markup).toContain('<span class="figure-bar-value">4 h</span>');
});
