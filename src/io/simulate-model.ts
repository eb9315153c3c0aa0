import { wilsonInterval } from '../core/continuity/wilson-interval.ts';
import { normalQuantile } from '../core/queueing/normal-quantile.ts';
import type { CareModel } from '../core/simulate/care-model.ts';
import { simulate } from '../core/simulate/simulate.ts';
import { OUTCOMES, type Outcome, type Tally } from '../core/simulate/tally.ts';
import { estimatesOver, type Estimates } from '../core/years/estimates.ts';
import { lotRows } from '../core/years/lot-years.ts';
import { arrivalsOf } from '../core/years/ways-in-of.ts';
import type { Estimate } from '../core/years/years-figures.ts';
import { readCareModel } from './care-model-file.ts';

/** All values of a report lie within their intervals together with this confidence. */
const CONFIDENCE = 0.99;
/** Rows that intervals are read from, where the weeks make so many. */
const ROWS = 40;
/** A batch is so many times as long as packages last on average, so that one tells little of the next. */
const BATCH_LENGTHS = 50;
/** What the model has none of. */
const NONE: Estimate = { mean: 0, low: 0, high: 0 };

/**
 * What becomes of the packages of a model (see `readCareModel`), under plain names: of each class the parts that
 * nobody could take, that waited, and that the back-up took; and the hours in use at each lot's own providers,
 * on average.
 *
 * Intervals are by batch means: each replication is divided into batches of weeks, each is one value, and their
 * spread gives the interval by Student's t. They are wider by Bonferroni so that with 99% confidence all values
 * of the report lie within theirs at once, and of parts never narrower than what so few packages could say
 * (Wilson).
 */
export function simulateModel(text: string): object {
  const { model, lots, replications, seed } = readCareModel(text);
  const tally = simulate(model, seed, 0, replications, { batches: batchesOf(model, replications) });
  const isUnsure: Record<'refused' | 'waited' | 'standby', boolean> = {
    refused: !model.waits,
    waited: model.waits,
    standby: model.standby.some((behind) => behind.length > 0),
  };
  const unsureOfClass = Object.values(isUnsure).filter(Boolean).length;
  const values = lots.reduce((sum, { classCount }) => sum + 1 + classCount * unsureOfClass, 0);
  const probability = 1 - (1 - CONFIDENCE) / (2 * values);
  const estimate = estimatesOver(tally.rows, probability);
  const part = (lot: number, one: number, outcome: keyof typeof isUnsure) =>
    isUnsure[outcome] ? partOf(tally, lot, one, outcome, estimate, probability) : NONE;
  return {
    lots: lots.map(({ name, classCount }, lot) => {
      const hours = lotRows(tally, tally.weeksOf.ownMinutes, lot).map((sum) => sum / tally.weeks / 60);
      const hoursInUse = estimate.mean(hours);
      return {
        name,
        meanHoursInUse: hoursInUse.mean,
        hoursInUse,
        classes: Array.from({ length: classCount }, (_, one) => ({
          refusedFraction: part(lot, one, 'refused'),
          waitedFraction: part(lot, one, 'waited'),
          backupFraction: part(lot, one, 'standby'),
        })),
      };
    }),
  };
}

/** At least two rows in all, as nothing is known of how far one is out. */
function batchesOf({ templates, weeks, warmUpWeeks }: CareModel, replications: number): number {
  const longest = Math.max(...templates.meanWeeks);
  const most = Math.floor((weeks - warmUpWeeks) / (BATCH_LENGTHS * longest));
  return Math.max(replications === 1 ? 2 : 1, Math.min(most, Math.ceil(ROWS / replications)));
}

function partOf(
  tally: Tally,
  lot: number,
  one: number,
  outcome: Outcome,
  estimate: Estimates,
  probability: number,
): Estimate {
  const counts = arrivalsOf(tally, lot, [one], [outcome]);
  const all = arrivalsOf(tally, lot, [one], OUTCOMES);
  const sum = (column: Float64Array) => column.reduce((total, count) => total + count, 0);
  const { mean, low, high } = estimate.part(counts, all);
  const few = wilsonInterval(sum(counts), sum(all), normalQuantile(probability));
  return { mean, low: Math.min(low, few.least), high: Math.max(high, few.most) };
}
