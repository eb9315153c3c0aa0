import { PLAN_FIGURES, type PlanFigureKey } from '../../../../src/core/comparison/plan-figures.ts';
import type { SafeFigure } from '../../../../src/core/publication/publication.ts';
import type { ComparedFigures } from '../../../../src/ui/compare/figures/compared-figures.ts';

/** A plan's figures: those given, and 10 for every other. */
export function someFigures(
  name: string,
  given: Partial<Readonly<Record<PlanFigureKey, number | null | SafeFigure>>> = {},
): ComparedFigures {
  const figures = PLAN_FIGURES.map((key): [PlanFigureKey, SafeFigure] => {
    const figure = given[key] === undefined ? 10 : given[key];
    return [key, typeof figure === 'object' && figure !== null ? figure : { hidden: false, value: figure }];
  });
  return { name, figures: Object.fromEntries(figures) as Record<PlanFigureKey, SafeFigure> };
}
