import { NO_RATE } from '../../core/dataset/packages.ts';
import { readNumber } from '../tables/read-number.ts';
import { readPeriodWeeks } from '../tables/read-period.ts';
import type { Care, RowCell } from './read-care.ts';
import type { PackageField } from '../tables/columns.ts';

/** £1,000 an hour: more is surely not paid for an hour. */
const MOST_PENCE = 100_000;

/**
 * Makes a reader of what is paid for an hour of each row's care, in whole pence, or `NO_RATE`. Without an hourly
 * rate it is the cost of a week, or of the period that the row or its heading speaks of, over the hours.
 */
export function createRateReader(
  cell: RowCell,
  headingOf: (field: PackageField) => string,
): (row: number, care: Pick<Care, 'weeklyMinutes' | 'weeklyVisits'>) => number {
  const isHourly = /hour/i.test(headingOf('rate'));
  const costWeeks = readPeriodWeeks(headingOf('weeklyCost'));
  return (row, { weeklyMinutes, weeklyVisits }) => {
    const frequency = cell(row, 'costFrequency');
    const hours = weeklyMinutes / 60;
    const rate = readNumber(cell(row, 'rate')) ?? 0;
    if (rate > 0) {
      const weeks = readPeriodWeeks(frequency);
      if (isHourly || frequency === '' || /hour/i.test(frequency)) return inPence(rate);
      if (weeks !== null) return inPence(rate / weeks / hours);
      return /session|visit|call/i.test(frequency) ? inPence((rate * weeklyVisits) / hours) : NO_RATE;
    }
    const cost = readNumber(cell(row, 'weeklyCost')) ?? 0;
    return inPence(cost / (costWeeks ?? readPeriodWeeks(frequency) ?? 1) / hours);
  };
}

function inPence(pounds: number): number {
  const pence = Math.round(pounds * 100);
  return pence > 0 && pence <= MOST_PENCE ? pence : NO_RATE;
}
