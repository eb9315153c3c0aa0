import { expect, test } from 'vitest';
import { PLAN_FIGURES } from '../../../../src/core/comparison/plan-figures.ts';
import type { ComparedFigures } from '../../../../src/ui/compare/figures/compared-figures.ts';
import { sayFigures } from '../../../../src/ui/compare/figures/say-figures.ts';

const planOf = (
  name: string,
  part: Partial<Record<(typeof PLAN_FIGURES)[number], number>> = {},
): ComparedFigures => ({
  name,
  figures: Object.fromEntries(
    PLAN_FIGURES.map((key) => [key, { hidden: false, value: part[key] ?? 5 }]),
  ) as unknown as ComparedFigures['figures'],
});

test('each plan is said to be better and worse in so many figures than the first', () => {
  const zones = planOf('Zones', { 'unmet-hours': 0, 'own-hours': 9, 'cost-a-year': 6, contracts: 9 });
  expect(sayFigures([planOf('Today'), zones, planOf('Copy')])).toEqual([
    'Zones: 2 figures are better than in Today, and 1 is worse.',
    'Copy is no better and no worse than Today.',
  ]);
});

test('what is hidden in one of them is counted on neither side', () => {
  const hidden = planOf('Zones');
  const figures = { ...hidden.figures, 'unmet-hours': { hidden: true } } as ComparedFigures['figures'];
  expect(sayFigures([planOf('Today', { 'unmet-hours': 9 }), { ...hidden, figures }])).toEqual([
    'Zones is no better and no worse than Today.',
  ]);
});
