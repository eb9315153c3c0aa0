import { PLAN_FIGURES, type PlanFigureKey } from '../../../src/core/comparison/plan-figures.ts';
import { addOption } from '../../../src/core/paper/add-option.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import type { Publication, SafeFigure } from '../../../src/core/publication/publication.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';

/** A paper with doing nothing and options of these titles, numbered from 2, each about the plan of its name in small letters. */
export function aPaper(...titles: readonly string[]): Paper {
  return frozen(
    titles.reduce(
      (paper, title) => addOption(paper, title, title.toLowerCase() as ScenarioId) as Paper,
      EMPTY_PAPER,
    ),
  );
}

/** What is published of some plans, by their ids, as far as figures of plans go: nought but for those given, `hidden` where so said. */
export function figuresOf(
  plans: Readonly<Record<string, Partial<Record<PlanFigureKey, number | null | 'hidden'>>>>,
): Publication {
  return {
    plans: Object.entries(plans).map(([id, figures]) => ({
      scenario: id as ScenarioId,
      name: id,
      figures: Object.fromEntries(
        PLAN_FIGURES.map((key): [PlanFigureKey, SafeFigure] => {
          const value = figures[key] ?? (key in figures ? null : 0);
          return [key, value === 'hidden' ? { hidden: true } : { hidden: false, value }];
        }),
      ),
    })),
  } as unknown as Publication;
}

/** The same, so frozen that an edit in place throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
