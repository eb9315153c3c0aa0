import type { SafeCount } from '../../core/disclosure/disclosure-rules.ts';
import type { SafeFigure, SafeNumber } from '../../core/publication/publication.ts';
import { FIGURE_KINDS, type FigureUnit, type PlanFigureKey } from '../../core/comparison/plan-figures.ts';
import type { DocumentCell } from '../../io/document/document.ts';
import { saySafeFigure } from '../../ui/words/compare/say-plan-figure.ts';
import { sayPounds } from '../../ui/words/say-money.ts';
import { sayNumber } from '../../ui/words/say-number.ts';

/** What stands for hours or pounds that are hidden. */
export const HIDDEN = '*';

export function wordsCell(text: string): DocumentCell {
  return { text };
}

/** A number that is nobody's. */
export function numberCell(value: number): DocumentCell {
  return { text: sayNumber(value), number: value, unit: 'count' };
}

export function countCell(count: SafeCount): DocumentCell {
  return typeof count === 'number' ? numberCell(count) : { text: count };
}

/** Hours a week, under a heading that says so. */
export function hoursCell(hours: SafeNumber): DocumentCell {
  return hours === null ? { text: HIDDEN } : { text: sayNumber(hours), number: hours, unit: 'hours' };
}

export function poundsCell(pounds: SafeNumber): DocumentCell {
  return pounds === null ? { text: HIDDEN } : { text: sayPounds(pounds), number: pounds, unit: 'pounds' };
}

export function shareCell(share: number): DocumentCell {
  return { text: `${Math.round(share * 100)}%`, number: share, unit: 'percent' };
}

/** How wide a column of names should be against one of numbers: wider for long ones, within reason. */
export function widthForNames(names: readonly string[]): number {
  const longest = names.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(6, Math.max(2, longest / 16));
}

/** A figure of a plan in its unit; a range stays words, as a workbook has no number for it. */
export function figureCell(key: PlanFigureKey, figure: SafeFigure): DocumentCell {
  const text = saySafeFigure(key, figure);
  if (figure.hidden) return { text: HIDDEN };
  const { value, least, most } = figure;
  if (value === null || (least !== undefined && least !== most)) return { text };
  return { text, number: value, unit: UNITS[FIGURE_KINDS[key].unit] };
}

const UNITS: Readonly<Record<FigureUnit, NonNullable<DocumentCell['unit']>>> = {
  people: 'count',
  packages: 'count',
  count: 'count',
  hours: 'hours',
  pounds: 'pounds',
  ratio: 'ratio',
};
