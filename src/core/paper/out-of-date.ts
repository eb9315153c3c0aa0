import type { Publication, PublishedPlan, SafeFigure } from '../publication/publication.ts';
import type { LinkedFigure, Option, Paper } from './paper.ts';

/** How a linked figure stands to the value that is published today. */
export type FigureStanding =
  | { readonly kind: 'current'; readonly now: SafeFigure }
  /** Another value than was kept, in either of which null is 'does not apply', or 'was hidden'. */
  | { readonly kind: 'changed'; readonly kept: number | null; readonly now: SafeFigure }
  /** The rule of disclosure hides it now, and did not when it was kept. */
  | { readonly kind: 'hidden'; readonly kept: number }
  /** There is no plan that it could be of: none is linked, or it is not among those published. */
  | { readonly kind: 'gone'; readonly kept: number | null };

/** The published plan of an option; null where it has none, or it is no longer on the shelf. */
export function planOfOption(
  { scenario }: Pick<Option, 'scenario'>,
  { plans }: Publication,
): PublishedPlan | null {
  return plans.find((plan) => plan.scenario === scenario) ?? null;
}

export function standingOf({ key, value }: LinkedFigure, plan: PublishedPlan | null): FigureStanding {
  if (plan === null) return { kind: 'gone', kept: value };
  const now = plan.figures[key];
  if (now.hidden) return value === null ? { kind: 'current', now } : { kind: 'hidden', kept: value };
  return now.value === value ? { kind: 'current', now } : { kind: 'changed', kept: value, now };
}

/** The value to keep of a figure as it is published: null where it is hidden or does not apply. */
export function valueToKeep(figure: SafeFigure): number | null {
  return figure.hidden ? null : figure.value;
}

/** How many linked figures of the paper are not those published today. */
export function countOutOfDate(paper: Paper, publication: Publication): number {
  return countStandings(paper, publication, ({ kind }) => kind !== 'current');
}

/** How many of them there is another value to take of. */
export function countToTake(paper: Paper, publication: Publication): number {
  return countStandings(paper, publication, ({ kind }) => kind === 'changed' || kind === 'hidden');
}

function countStandings(
  { options }: Paper,
  publication: Publication,
  counts: (standing: FigureStanding) => boolean,
): number {
  return options
    .flatMap((option) => {
      const plan = planOfOption(option, publication);
      return option.figures.map((figure) => standingOf(figure, plan));
    })
    .filter(counts).length;
}

/**
 * The paper with today's value in every linked figure that changed or is hidden now, as of that moment in
 * milliseconds. Those whose plan is gone stay as they were kept: there is nothing to take.
 */
export function takeTodaysFigures(paper: Paper, publication: Publication, at: number): Paper {
  let isChanged = false;
  const options = paper.options.map((option): Option => {
    const plan = planOfOption(option, publication);
    const figures = option.figures.map((figure): LinkedFigure => {
      const { kind } = standingOf(figure, plan);
      if (plan === null || kind === 'current') return figure;
      isChanged = true;
      return { key: figure.key, value: valueToKeep(plan.figures[figure.key]), at };
    });
    return { ...option, figures };
  });
  return isChanged ? { ...paper, options } : paper;
}
