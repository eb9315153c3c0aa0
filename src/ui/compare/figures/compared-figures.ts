import type { PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import type { SafeFigure } from '../../../core/publication/publication.ts';

/** A plan's figures in a table that compares, exact or as published. */
export interface ComparedFigures {
  readonly name: string;
  readonly figures: Readonly<Record<PlanFigureKey, SafeFigure>>;
}
