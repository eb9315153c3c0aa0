import { figureDifference } from '../../../core/comparison/figure-difference.ts';
import {
  FIGURE_KINDS,
  type FigureUnit,
  type PlanFigure,
  type PlanFigureKey,
} from '../../../core/comparison/plan-figures.ts';
import type { SafeFigure } from '../../../core/publication/publication.ts';
import { sayRange } from '../say-money.ts';
import { sayPlanFigure } from './say-plan-figure.ts';

/** How a figure of a plan differs from the same of another, and whether that is the better way. */
export interface Difference {
  /** `146 h fewer`, `£1,100,000 to £1,500,000 more`, `The same`. */
  readonly words: string;
  /** Null where neither way is better, or nothing differs. */
  readonly isBetter: boolean | null;
}

/**
 * What a plan's figure is against another's, as `figureDifference` has it; what is too little to be written is the
 * same. Null where one of them does not apply, or is hidden.
 */
export function sayDifference(
  key: PlanFigureKey,
  from: PlanFigure | SafeFigure,
  to: PlanFigure | SafeFigure,
): Difference | null {
  if (isHidden(from) || isHidden(to)) return null;
  const difference = figureDifference(from, to);
  if (difference === null) return null;
  const say = (size: number) => sayPlanFigure(key, Math.abs(size));
  const written = (size: number) => (say(size) === say(0) ? 0 : size);
  const [low, high] = [written(difference.least), written(difference.most)];
  if (low === 0 && high === 0) return { words: 'The same', isBetter: null };
  const { unit, better } = FIGURE_KINDS[key];
  const [fewer, more] = WORDS[unit];
  if (low < 0 && high > 0) return { words: `${say(low)} ${fewer} to ${say(high)} ${more}`, isBetter: null };
  const sizes = [Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b) as [number, number];
  const words = `${sayRange({ least: sizes[0], most: sizes[1] }, say)} ${high > 0 ? more : fewer}`;
  const isMore = high > 0;
  return { words, isBetter: better === 'neither' ? null : isMore === (better === 'more') };
}

/** `146 h fewer: better`, `The same`. */
export function sayDirection({ words, isBetter }: Difference): string {
  return isBetter === null ? words : `${words}: ${isBetter ? 'better' : 'worse'}`;
}

function isHidden(figure: PlanFigure | SafeFigure): figure is Extract<SafeFigure, { hidden: true }> {
  return 'hidden' in figure && figure.hidden;
}

const WORDS: Readonly<Record<FigureUnit, readonly [fewer: string, more: string]>> = {
  people: ['fewer', 'more'],
  packages: ['fewer', 'more'],
  hours: ['fewer', 'more'],
  count: ['fewer', 'more'],
  pounds: ['less', 'more'],
  ratio: ['lower', 'higher'],
};
