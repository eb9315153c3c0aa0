import { monthNumber, monthOf } from '../../core/paper/contract-months.ts';
import type { Milestone } from '../../core/paper/paper.ts';

/** The months that a timeline shows, from the first to the last but one after it, and those that are marked. */
export interface TimelineAxis {
  readonly first: number;
  readonly end: number;
  readonly ticks: readonly number[];
  /** Months from one mark to the next. */
  readonly step: number;
}

const MOST_TICKS = 8;
/** From a month to a thousand years, which is as far apart as two months can be. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 2400, 6000, 12_000];

/** An axis of whole steps that holds every month that is set, as months since the year 0; null where none is. */
export function timelineAxis(milestones: readonly Pick<Milestone, 'from' | 'to'>[]): TimelineAxis | null {
  const months = milestones
    .flatMap(({ from, to }) => [from, to])
    .filter((month) => month !== null)
    .map(monthNumber);
  if (months.length === 0) return null;
  const [least, most] = [Math.min(...months), Math.max(...months)];
  const axisBy = (step: number) => ({
    step,
    first: Math.floor(least / step) * step,
    end: Math.ceil((most + 1) / step) * step,
  });
  const { step, first, end } = STEPS.map(axisBy).find(
    (axis) => (axis.end - axis.first) / axis.step <= MOST_TICKS,
  )!;
  const ticks = Array.from({ length: (end - first) / step }, (_, at) => first + at * step);
  return { first, end, ticks, step };
}

/** `2026` where marks are years apart, else `Sep 2026`. */
export function sayTick(month: number, step: number): string {
  return step < 12 ? sayShortMonth(monthOf(month)) : String(Math.floor(month / 12));
}

/** `Sep 2026`, alike wherever it is said: tables of locales differ over ‘Sept’. */
export function sayShortMonth(month: string): string {
  const [year, ofYear] = month.split('-');
  return `${SHORT_MONTHS[Number(ofYear) - 1]} ${year}`;
}

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
