import type { Asking } from './care-questions.ts';
import type { PackageField } from '../tables/columns.ts';
import { isNothing, readNumber } from '../tables/read-number.ts';
import { MOST_CARERS, readCarers } from './read-carers.ts';
import { readPeriodWeeks } from '../tables/read-period.ts';
import { hoursScaleOf } from './hours-scale.ts';
import { readQuantity, type Quantity } from '../tables/read-quantity.ts';
import { createVisitLengthReader } from './visit-length.ts';

/** The text of a field in a row, blank where the table has no such column. */
export type RowCell = (row: number, field: PackageField) => string;

/** How much care a row asks for, in a week. */
export interface Care {
  /** Of all carers together. */
  readonly weeklyMinutes: number;
  readonly weeklyVisits: number;
  readonly carers: number;
  /** Where a cell was not plain: what was done about it. */
  readonly repair: CareRepair | null;
}

/** Why a row has no care that we can use. */
export interface CareTrouble {
  readonly field: PackageField;
  readonly reason: string;
}

interface CareRepair extends CareTrouble {
  readonly outcome: 'repaired' | 'noted';
}

const inHours = (reason: string): CareTrouble => ({ field: 'hours', reason });
const TROUBLES = {
  none: inHours('There are no hours a week.'),
  unreadable: inHours('We cannot read these hours. Write a number, such as 10.5.'),
  negative: inHours('The hours are below 0.'),
  beyond: inHours('There are more hours than four carers have in a week.'),
  units: inHours('The units are not hours or visits.'),
  length: inHours('The units are visits, and the file does not say how long a visit is.'),
} as const;
const REPAIRS = {
  comma: { ...inHours('The comma is read as a decimal point.'), outcome: 'repaired' },
  tooMany: {
    ...inHours('There are more hours than a week has for these carers. They are kept.'),
    outcome: 'noted',
  },
  fromVisits: {
    field: 'visits',
    reason: 'The hours are worked out from the visits, their length and the carers.',
    outcome: 'repaired',
  },
  carers: {
    field: 'carers',
    reason: 'We do not know this word for carers. One carer is counted.',
    outcome: 'noted',
  },
} as const satisfies Record<string, CareRepair>;
const HOURS_IN_A_WEEK = 168;
const USUAL_VISIT_MINUTES = 30;
const MOST = 0.9;

/**
 * Makes a reader of the care in each row. It looks at the whole column first, as one value alone does not
 * tell hours from minutes, days, visits or times; what stays unclear is asked. Without hours,
 * visits times their length are the hours of one carer.
 */
export function createCareReader(
  rows: number,
  cell: RowCell,
  headingOf: (field: PackageField) => string,
  asking: Asking,
): (row: number) => Care | CareTrouble {
  const heading = headingOf('hours');
  const quantities = Array.from({ length: rows }, (_, row) => readQuantity(cell(row, 'hours')));
  const lengths = Array.from({ length: Math.min(rows, 2000) }, (_, row) => cell(row, 'visitMinutes'));
  const lengthOf = createVisitLengthReader(headingOf('visitMinutes'), lengths);
  const visitWeeks = readPeriodWeeks(headingOf('visits')) ?? 1;
  const scale = hoursScaleOf(heading, quantities, asking);

  const minutesOf = (row: number, quantity: Quantity): number | 'visits' | 'unknown' => {
    const weeks = readPeriodWeeks(cell(row, 'frequency')) ?? scale.weeks;
    const inUnit = { hours: 60, minutes: 1 };
    if (quantity.unit !== null) return (quantity.amount * inUnit[quantity.unit]) / weeks;
    if (quantity.time === 'H:M') return (quantity.amount * scale.timeHours * 60) / weeks;
    if (scale.counts !== 'units') return (quantity.amount * scale.hoursEach * 60) / weeks;
    const frequency = cell(row, 'costFrequency');
    if (/hour/i.test(frequency)) return (quantity.amount * 60) / weeks;
    if (/session|visit|call/i.test(frequency)) return 'visits';
    const answer = asking.ask('hours-units');
    if (answer === 'visits') return 'visits';
    return answer === 'hours' ? (quantity.amount * 60) / (readPeriodWeeks(frequency) ?? weeks) : 'unknown';
  };
  const visitsOf = (row: number): number => Math.max(0, readNumber(cell(row, 'visits')) ?? 0) / visitWeeks;

  /** Visits times their length times the carers, where a file has all three, tells that hours are of all carers. */
  const areOfOneCarer = (): boolean => {
    if (/carer/i.test(heading)) return false;
    const doubles = { rows: 0, ofAll: 0 };
    for (let row = 0; row < rows; row++) {
      const carers = readCarers(cell(row, 'carers')) ?? 1;
      const quantity = quantities[row]!;
      if (carers < 2 || quantity === null || quantity.amount <= 0) continue;
      doubles.rows++;
      const ofAll = visitsOf(row) * lengthOf(cell(row, 'visitMinutes')) * carers;
      const minutes = minutesOf(row, quantity);
      if (typeof minutes === 'number' && Math.abs(minutes - ofAll) <= ofAll * 0.2) doubles.ofAll++;
    }
    return doubles.ofAll < doubles.rows * MOST && asking.ask('hours-carers') === 'one';
  };
  const isOfOneCarer = areOfOneCarer();

  return (row) => {
    const known = readCarers(cell(row, 'carers'));
    const carers = known ?? 1;
    const quantity = quantities[row]!;
    const written = cell(row, 'hours');
    const length = lengthOf(cell(row, 'visitMinutes'));
    const found = quantity === null ? 0 : minutesOf(row, quantity);
    let visits = visitsOf(row);
    if (found === 'unknown') return TROUBLES.units;
    if (found === 'visits') {
      visits = quantity!.amount / scale.weeks;
      if (length === 0) return TROUBLES.length;
    }
    if (quantity === null && !isNothing(written)) {
      return TROUBLES.unreadable;
    }
    if (typeof found === 'number' && found < 0) return TROUBLES.negative;
    const isFromVisits = found === 'visits' || quantity === null;
    const minutes = isFromVisits ? visits * length * carers : found * (isOfOneCarer ? carers : 1);
    const weeklyMinutes = Math.round(minutes);
    if (weeklyMinutes <= 0) return TROUBLES.none;
    if (weeklyMinutes > HOURS_IN_A_WEEK * 60 * MOST_CARERS) {
      return TROUBLES.beyond;
    }
    const exact = visits > 0 ? visits : weeklyMinutes / carers / (length || USUAL_VISIT_MINUTES);
    const weeklyVisits = Math.round(exact * 4) / 4;
    const repair =
      (quantity?.hasDecimalComma ? REPAIRS.comma : null) ??
      (weeklyMinutes > HOURS_IN_A_WEEK * 60 * carers ? REPAIRS.tooMany : null) ??
      (isFromVisits ? REPAIRS.fromVisits : null) ??
      (known === null ? REPAIRS.carers : null);
    return { weeklyMinutes, weeklyVisits, carers, repair };
  };
}
