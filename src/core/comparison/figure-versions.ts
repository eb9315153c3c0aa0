import { PLAN_FIGURES, type PlanFigureKey } from './plan-figures.ts';

/**
 * The version of each figure's definition. Raise one with any change that could give the same plan of the
 * same data another number, so that whoever opens an older file is told.
 */
export const FIGURE_VERSIONS = Object.fromEntries(PLAN_FIGURES.map((key) => [key, 1])) as Readonly<
  Record<PlanFigureKey, number>
>;

/** The figures whose definitions have changed since a file said its versions; one it does not know of has not. */
export function changedSince(versions: Readonly<Record<string, number>>): PlanFigureKey[] {
  return PLAN_FIGURES.filter((key) => versions[key] !== undefined && versions[key] !== FIGURE_VERSIONS[key]);
}
