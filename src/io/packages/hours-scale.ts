import type { Asking } from './care-questions.ts';
import { readPeriodWeeks } from '../tables/read-period.ts';
import type { Quantity } from '../tables/read-quantity.ts';

/** How a table of packages gives its hours. */
export interface HoursScale {
  /** What the heading counts. */
  readonly counts: 'hours' | 'minutes' | 'units';
  /** Weeks in the period that the heading speaks of. */
  readonly weeks: number;
  /** Hours in 1. */
  readonly hoursEach: number;
  /** Hours in `1:00`. */
  readonly timeHours: number;
}

/** Half of the people have so many hours a week only where they are minutes. */
const MEDIAN_OF_MINUTES = 100;

/** What the numbers of a column of hours are, from its heading and all its values; what is unclear is asked. */
export function hoursScaleOf(
  heading: string,
  quantities: readonly (Quantity | null)[],
  asking: Asking,
): HoursScale {
  const counts = countedBy(heading);
  const weeks = readPeriodWeeks(heading) ?? 1;
  const isClear = /h+:?mm/i.test(heading) || quantities.some((quantity) => quantity?.time === 'H:M:S');
  const hasTimes = quantities.some((quantity) => quantity?.time === 'H:M');
  const timeHours = hasTimes && !isClear && asking.ask('hours-times') === 'minutes' ? 1 / 60 : 1;
  const hoursEach =
    counts === 'minutes' ? 1 / 60 : counts === 'units' ? 1 : hoursInOne(quantities, weeks, asking);
  return { counts, weeks, hoursEach, timeHours };
}

function countedBy(heading: string): HoursScale['counts'] {
  if (/unit/i.test(heading)) return 'units';
  return /min(ute)?s?\b/i.test(heading) && !/hour|hh/i.test(heading) ? 'minutes' : 'hours';
}

function hoursInOne(quantities: readonly (Quantity | null)[], weeks: number, asking: Asking): number {
  const plain: number[] = [];
  for (const quantity of quantities) {
    if (quantity !== null && quantity.unit === null && quantity.time === null && quantity.amount > 0) {
      plain.push(quantity.amount);
    }
  }
  const sorted = Float64Array.from(plain).sort();
  if (sorted.length === 0) return 1;
  if (sorted.at(-1)! <= 1 && sorted[0]! < 1) return asking.ask('hours-days') === 'days' ? 24 : 1;
  if (sorted[(sorted.length - 1) >> 1]! <= MEDIAN_OF_MINUTES * weeks) return 1;
  return asking.ask('hours-minutes') === 'minutes' ? 1 / 60 : 1;
}
