import type { PlanFigure } from './plan-figures.ts';

/** What a figure of a plan is above the same of another; below nothing where it is less. */
export interface FigureDifference {
  readonly least: number;
  readonly most: number;
}

/**
 * Sets a figure against the same of another plan. Ends of ranges are set against each other, as whatever makes
 * one plan dear makes the other so too. Null where one of them does not apply.
 */
export function figureDifference(from: PlanFigure, to: PlanFigure): FigureDifference | null {
  if (from.value === null || to.value === null) return null;
  const ends = [
    (to.least ?? to.value) - (from.least ?? from.value),
    (to.most ?? to.value) - (from.most ?? from.value),
  ];
  return { least: Math.min(...ends), most: Math.max(...ends) };
}
