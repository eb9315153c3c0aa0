import { PLAN_FIGURES, type PlanFigureKey } from '../comparison/plan-figures.ts';
import { NO_SUCH_ENTRY } from './entries.ts';
import type { PaperEdited } from './paper-edited.ts';
import type { LinkedFigure, Option, Paper } from './paper.ts';

/** Links figures of an option's plan, or gives those that are linked another value; they keep the order of all tables. */
export function linkFigures(paper: Paper, number: number, figures: readonly LinkedFigure[]): PaperEdited {
  return withFigures(paper, number, (linked) => {
    const others = linked.filter(({ key }) => figures.every((figure) => figure.key !== key));
    return [...others, ...figures].toSorted(
      (one, other) => PLAN_FIGURES.indexOf(one.key) - PLAN_FIGURES.indexOf(other.key),
    );
  });
}

export function unlinkFigure(paper: Paper, number: number, key: PlanFigureKey): PaperEdited {
  return withFigures(paper, number, (linked) => {
    const left = linked.filter((figure) => figure.key !== key);
    return left.length === linked.length ? linked : left;
  });
}

function withFigures(
  paper: Paper,
  number: number,
  change: (linked: Option['figures']) => Option['figures'],
): PaperEdited {
  const option = paper.options.find((one) => one.number === number);
  if (option === undefined) return NO_SUCH_ENTRY;
  const figures = change(option.figures);
  if (figures === option.figures) return paper;
  return { ...paper, options: paper.options.map((one) => (one === option ? { ...one, figures } : one)) };
}
