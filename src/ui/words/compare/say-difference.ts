import { FIGURE_KINDS, type FigureUnit, type PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import { sayRange } from '../say-money.ts';
import { sayPlanFigure } from './say-plan-figure.ts';

/** A figure as far as a difference needs it; with both ends where it is a range. */
export interface KnownFigure {
  readonly value: number | null;
  readonly least?: number;
  readonly most?: number;
}

/** How a figure of a plan differs from the same of another, and whether that is the better way. */
export interface Difference {
  /** `146 h fewer`, `£1,100,000 to £1,500,000 more`, `The same`. */
  readonly words: string;
  /** Null where neither way is better, or nothing differs. */
  readonly isBetter: boolean | null;
}

/**
 * What a plan's figure is against another's. Ends of ranges are set against each other, as whatever makes one
 * plan dear makes the other so too. Null where one of them does not apply.
 */
export function sayDifference(key: PlanFigureKey, from: KnownFigure, to: KnownFigure): Difference | null {
  if (from.value === null || to.value === null) return null;
  const ends = [
    (to.least ?? to.value) - (from.least ?? from.value),
    (to.most ?? to.value) - (from.most ?? from.value),
  ].toSorted((a, b) => a - b) as [number, number];
  const [low, high] = ends;
  if (low === 0 && high === 0) return { words: 'The same', isBetter: null };
  const { unit, better } = FIGURE_KINDS[key];
  const [fewer, more] = WORDS[unit];
  const say = (size: number) => sayPlanFigure(key, Math.abs(size));
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

const WORDS: Readonly<Record<FigureUnit, readonly [fewer: string, more: string]>> = {
  people: ['fewer', 'more'],
  packages: ['fewer', 'more'],
  hours: ['fewer', 'more'],
  count: ['fewer', 'more'],
  pounds: ['less', 'more'],
  ratio: ['lower', 'higher'],
};
