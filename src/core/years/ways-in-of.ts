import { WEEKS_A_YEAR } from '../money/yearly.ts';
import { MOST_DAYS, OUTCOMES, type Outcome, type Tally } from '../simulate/tally.ts';
import { daysWaitedOf } from './days-waited-of.ts';
import type { Estimates } from './estimates.ts';
import type { WaysIn } from './years-figures.ts';

/**
 * How the new packages of a lot find somebody, of these classes together; a year has 52 weeks. `waited` are those
 * that nobody takes at once. Days are of every package that waits, also one that is handed back or displaced and
 * waits then; days 'of all' are with the new packages that never wait.
 */
export function waysInOf(tally: Tally, lot: number, classes: readonly number[], estimate: Estimates): WaysIn {
  const all = arrivalsOf(tally, lot, classes, OUTCOMES);
  const part = (...outcomes: Outcome[]) => estimate.part(arrivalsOf(tally, lot, classes, outcomes), all);
  const atOnce = arrivalsOf(tally, lot, classes, ['own', 'standby', 'spot']);
  return {
    packagesPerYear: estimate.mean(all.map((packages) => (packages * WEEKS_A_YEAR) / tally.weeks)),
    atOnce: part('own'),
    standby: part('standby'),
    spot: part('spot'),
    waited: part('waited', 'refused'),
    days: daysWaitedOf(
      daysOf(tally, lot, classes),
      atOnce.reduce((sum, packages) => sum + packages, 0),
    ),
  };
}

/** By row: new packages of a lot in these classes that found somebody in one of these ways. */
export function arrivalsOf(
  { rows, lotCount, classCount, arrivals }: Tally,
  lot: number,
  classes: readonly number[],
  outcomes: readonly Outcome[],
): Float64Array {
  const counts = new Float64Array(rows);
  const places = outcomes.map((outcome) => OUTCOMES.indexOf(outcome));
  for (let row = 0; row < rows; row++)
    for (const one of classes) {
      const from = ((row * lotCount + lot) * classCount + one) * OUTCOMES.length;
      for (const place of places) counts[row]! += arrivals[from + place]!;
    }
  return counts;
}

function daysOf({ classCount, daysWaited }: Tally, lot: number, classes: readonly number[]): Float64Array {
  const byDays = new Float64Array(MOST_DAYS + 1);
  for (const one of classes) {
    const from = (lot * classCount + one) * byDays.length;
    for (let days = 0; days < byDays.length; days++) byDays[days]! += daysWaited[from + days]!;
  }
  return byDays;
}
