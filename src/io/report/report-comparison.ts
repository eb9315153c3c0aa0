import { changeOfLots, type ChangeSum } from '../../core/comparison/change-of-lots.ts';
import { figureDifference, type FigureDifference } from '../../core/comparison/figure-difference.ts';
import {
  FIGURE_KINDS,
  PLAN_FIGURES,
  type PlanFigure,
  type PlanFigures,
} from '../../core/comparison/plan-figures.ts';
import { readPlanFigures } from '../../core/comparison/read-plan-figures.ts';
import type { PlanRead } from '../../core/figures/plan-read.ts';
import { NO_LOT, type LotId } from '../../core/scenario/scenario.ts';

/**
 * Plans side by side under plain names, the first being what the others are set against. Everything is exact and
 * for the council's own use; what may leave is in `reportPublication`.
 */
export function reportComparison(reads: readonly PlanRead[]) {
  const first = reads[0]!;
  const figures = reads.map((read) => readPlanFigures(read, first));
  return {
    plans: reads.map(({ scenario }, at) => ({ name: scenario.name, figures: reportFigures(figures[at]!) })),
    differences: PLAN_FIGURES.map((figure) => ({
      figure,
      ...FIGURE_KINDS[figure],
      fromFirst: figures.map((each) => reportDifference(figures[0]![figure], each[figure])),
    })),
    changes: reads.slice(1).map((read) => reportChange(first, read)),
  };
}

function reportFigures(figures: PlanFigures) {
  return Object.fromEntries(PLAN_FIGURES.map((key) => [key, figures[key]]));
}

/** A number, or a range where the figure is one. */
function reportDifference(from: PlanFigure, to: PlanFigure): number | FigureDifference | null {
  const difference = figureDifference(from, to);
  return difference?.least === difference?.most ? (difference?.least ?? null) : difference;
}

function reportChange(from: PlanRead, to: PlanRead) {
  const change = changeOfLots(from, to);
  const nameIn = ({ scenario }: PlanRead, lot: LotId | null) =>
    lot === null || lot === NO_LOT ? null : scenario.lots.find(({ id }) => id === lot)!.name;
  const ends = (read: PlanRead) => [...read.scenario.lots.map(({ name }) => name), null];
  return {
    to: to.scenario.name,
    ...reportSum(change),
    goesOnAs: from.scenario.lots.map(({ name }, at) => ({ lot: name, as: nameIn(to, change.goesOnAs[at]!) })),
    blocks: change.blocks.map((block) => ({
      code: block.code,
      name: block.name,
      from: nameIn(from, block.from),
      to: nameIn(to, block.to),
      share: block.share,
      ...reportSum(block),
    })),
    matrix: change.matrix.map((row, at) => ({
      from: ends(from)[at]!,
      to: row.map((cell, column) => ({ lot: ends(to)[column]!, ...reportSum(cell) })),
    })),
  };
}

function reportSum({ people, packages, weeklyMinutes }: ChangeSum) {
  return { people, packages, hours: weeklyMinutes / 60 };
}
