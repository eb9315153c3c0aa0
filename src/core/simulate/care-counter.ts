import { emptyTally } from './empty-tally.ts';
import type { CareModel, Templates } from './care-model.ts';
import { MOST_DAYS, OUTCOMES, SERIES, type Outcome, type Tally } from './tally.ts';

/** Codes of series and outcomes, for columns. */
export const WAITING_PACKAGES = SERIES.indexOf('waitingPackages');
export const WAITING_MINUTES = SERIES.indexOf('waitingMinutes');
export const OWN_MINUTES = SERIES.indexOf('ownMinutes');
export const STANDBY_MINUTES = SERIES.indexOf('standbyMinutes');
export const SPOT_MINUTES = SERIES.indexOf('spotMinutes');

const DAYS_A_WEEK = 7;
const PARTS = 64;

/**
 * Counts into a tally. A sum over time is kept as if what is so now stayed so to the end of the row, and put right
 * at each change: so a change costs the same however many lots there are.
 */
export interface CareCounter {
  tally: Tally;
  readonly templates: Templates;
  readonly lotCount: number;
  readonly classCount: number;
  readonly providerCount: number;
  readonly warmUpWeeks: number;
  /** The row that is counted, or below 0 in the warm-up. */
  row: number;
  rowEnd: number;
  /** What is so now, and its sum over the row: series × lots + lot. */
  readonly level: Float64Array;
  readonly sum: Float64Array;
  /** Minutes that each provider delivers. */
  readonly providerLevel: Float64Array;
  readonly providerSum: Float64Array;
}

const WARM_UP_ROW = -1;

export function careCounter(
  model: CareModel,
  rows: number,
  weeks: number,
  points: Float64Array,
): CareCounter {
  const { lotCount, classCount, providerCount, templates, warmUpWeeks } = model;
  return {
    tally: emptyTally(model, rows, weeks, points),
    templates,
    lotCount,
    classCount,
    providerCount,
    warmUpWeeks,
    row: WARM_UP_ROW,
    rowEnd: 0,
    level: new Float64Array(SERIES.length * lotCount),
    sum: new Float64Array(SERIES.length * lotCount),
    providerLevel: new Float64Array(providerCount),
    providerSum: new Float64Array(providerCount),
  };
}

/** Nothing is so yet; the counts of earlier replications stay. */
export function clearCounter(counter: CareCounter): void {
  counter.row = WARM_UP_ROW;
  counter.rowEnd = 0;
  counter.level.fill(0);
  counter.providerLevel.fill(0);
}

export function beginRow(counter: CareCounter, row: number, week: number, rowEnd: number): void {
  const { level, sum, providerLevel, providerSum } = counter;
  counter.row = row;
  counter.rowEnd = rowEnd;
  for (let at = 0; at < level.length; at++) sum[at] = level[at]! * (rowEnd - week);
  for (let at = 0; at < providerLevel.length; at++) providerSum[at] = providerLevel[at]! * (rowEnd - week);
}

/** Writes the sums of the row. */
export function endRow({ tally, row, sum, providerSum, lotCount, providerCount }: CareCounter): void {
  if (row < 0) return;
  SERIES.forEach((series, at) =>
    tally.weeksOf[series].set(sum.subarray(at * lotCount, (at + 1) * lotCount), row * lotCount),
  );
  tally.weeksOfProvider.set(providerSum, row * providerCount);
}

/** Writes what is so now, at a point of a row. */
export function readPoint({ tally, level, lotCount }: CareCounter, row: number, point: number): void {
  SERIES.forEach((series, at) => {
    const counts = tally.series[series];
    for (let lot = 0; lot < lotCount; lot++)
      counts[(row * lotCount + lot) * tally.points.length + point] = level[at * lotCount + lot]!;
  });
}

export function change(counter: CareCounter, week: number, series: number, lot: number, by: number): void {
  const at = series * counter.lotCount + lot;
  counter.level[at]! += by;
  counter.sum[at]! += by * (counter.rowEnd - week);
}

export function changeProvider(counter: CareCounter, week: number, provider: number, by: number): void {
  counter.providerLevel[provider]! += by;
  counter.providerSum[provider]! += by * (counter.rowEnd - week);
}

export function countArrival(counter: CareCounter, template: number, outcome: Outcome): void {
  const { row, templates, lotCount, classCount, tally } = counter;
  if (row < 0) return;
  const group = (row * lotCount + templates.lot[template]!) * classCount + templates.class[template]!;
  tally.arrivals[group * OUTCOMES.length + OUTCOMES.indexOf(outcome)]!++;
}

export function countIn(counter: CareCounter, name: 'handBacks' | 'displaced', lot: number): void {
  if (counter.row >= 0) counter.tally[name][counter.row * counter.lotCount + lot]!++;
}

/**
 * A package that waited for so many minutes a week from one week to another; the warm-up is left out. In 64ths of a
 * minute-week, so that sums are the same in any order.
 */
export function countWaitingTime(
  { tally, warmUpWeeks }: CareCounter,
  template: number,
  minutes: number,
  from: number,
  to: number,
): void {
  if (to <= warmUpWeeks) return;
  const minuteWeeks = minutes * (to - Math.max(from, warmUpWeeks));
  tally.waitingOfTemplate[template]! += Math.round(minuteWeeks * PARTS) / PARTS;
}

/** A wait that is over, or was still going on at the end. Whole days, as those of somebody's stay. */
export function countWait(counter: CareCounter, template: number, weeks: number): void {
  const { row, templates, classCount, tally } = counter;
  if (row < 0) return;
  const days = Math.min(MOST_DAYS, Math.floor(weeks * DAYS_A_WEEK));
  const group = templates.lot[template]! * classCount + templates.class[template]!;
  tally.daysWaited[group * (MOST_DAYS + 1) + days]!++;
}
