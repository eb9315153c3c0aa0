import { wilsonInterval } from '../core/continuity/wilson-interval.ts';
import { normalQuantile } from '../core/queueing/normal-quantile.ts';
import type { CareModel } from '../core/simulate/care-model.ts';
import { controlledMean, type ControlledMean } from '../core/simulate/controlled-mean.ts';
import { offeredWork, type OfferedWork } from '../core/simulate/offered-work.ts';
import { simulate } from '../core/simulate/simulate.ts';
import { OUTCOMES, type Outcome, type Tally } from '../core/simulate/tally.ts';
import { lotRows } from '../core/years/lot-years.ts';
import { arrivalsOf } from '../core/years/ways-in-of.ts';
import { readCareModel } from './care-model-file.ts';

/**
 * All values of a report lie within their intervals together with this confidence: more than 99%, so that a hundred
 * reports read side by side may be expected to hold as well.
 */
const CONFIDENCE = 0.999;
/** Rows that intervals are read from, where the weeks make so many. */
const ROWS = 40;
/** A batch is so many times as long as packages last on average, so that one tells little of the next. */
const BATCH_LENGTHS = 50;
/** Packages to each side, those of a kind and the others, below which Student's t is not to be relied on. */
const FEW = 50;
/** What the model has none of. */
const NONE: ControlledMean = { mean: 0, low: 0, high: 0 };

/**
 * What becomes of the packages of a model (see `readCareModel`), under plain names: of each class the parts that
 * nobody could take, that waited, and that the back-up took; and the hours in use at each lot's own providers,
 * on average.
 *
 * Intervals are by batch means: each replication is divided into batches of weeks, each is one value, and their
 * spread gives the interval by Student's t. How much care chance had people need in each batch is known, and what
 * is due to that is taken off (control variates). Intervals are wider by Bonferroni, so that with 99.9% confidence
 * all values of the report lie within theirs at once, and where there are few packages no narrower than these
 * allow (Wilson).
 */
export function simulateModel(text: string): object {
  const { model, lots, replications, seed } = readCareModel(text);
  const batches = batchesOf(model, replications);
  const tally = simulate(model, seed, 0, replications, { batches });
  const work = offeredWork(model, seed, replications, batches);
  const isUnsure = { refused: !model.waits, waited: model.waits, standby: hasBackup(model) };
  const unsureOfClass = Object.values(isUnsure).filter(Boolean).length;
  const values = lots.reduce((sum, { classCount }) => sum + 1 + classCount * unsureOfClass, 0);
  const probability = 1 - (1 - CONFIDENCE) / (2 * values);
  return {
    lots: lots.map(({ name, classCount }, lot) => {
      const controls = controlsOf(model, tally, work, lot);
      const part = (one: number, outcome: keyof typeof isUnsure) =>
        isUnsure[outcome] ? partOf(tally, lot, one, outcome, controls, probability) : NONE;
      const hours = lotRows(tally, tally.weeksOf.ownMinutes, lot).map((sum) => sum / tally.weeks / 60);
      const hoursInUse = controlledMean(hours, controls, probability);
      return {
        name,
        meanHoursInUse: hoursInUse.mean,
        hoursInUse: { ...hoursInUse, low: Math.max(0, hoursInUse.low) },
        classes: Array.from({ length: classCount }, (_, one) => ({
          refusedFraction: part(one, 'refused'),
          waitedFraction: part(one, 'waited'),
          backupFraction: part(one, 'standby'),
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

function hasBackup({ standby }: CareModel): boolean {
  return standby.some((behind) => behind.length > 0);
}

/** What is offered to a lot, and, where lots share a back-up, to all. */
function controlsOf(
  model: CareModel,
  { rows, lotCount }: Tally,
  { minuteWeeks, minutes }: OfferedWork,
  lot: number,
): Float64Array[] {
  const ofLot = [minuteWeeks, minutes].map((column) =>
    Float64Array.from({ length: rows }, (_, row) => column[row * lotCount + lot]!),
  );
  if (lotCount === 1 || !hasBackup(model)) return ofLot;
  const ofAll = [minuteWeeks, minutes].map((column) =>
    Float64Array.from({ length: rows }, (_, row) =>
      sumOf(column.subarray(row * lotCount, (row + 1) * lotCount)),
    ),
  );
  return [...ofLot, ...ofAll];
}

/** A ratio of sums is a mean nearly: of how far each row is from it, in packages of a row (Cochran 1977, chapter 6). */
function partOf(
  tally: Tally,
  lot: number,
  one: number,
  outcome: Outcome,
  controls: readonly Float64Array[],
  probability: number,
): ControlledMean {
  const counts = arrivalsOf(tally, lot, [one], [outcome]);
  const all = arrivalsOf(tally, lot, [one], OUTCOMES);
  const [count, total] = [sumOf(counts), sumOf(all)];
  const few = wilsonInterval(count, total, normalQuantile(probability));
  if (total === 0) return { mean: 0, low: few.least, high: few.most };
  const ratio = count / total;
  const apart = counts.map((each, row) => ratio + ((each - ratio * all[row]!) * tally.rows) / total);
  const { mean, low, high } = controlledMean(apart, controls, probability);
  if (Math.min(count, total - count) < FEW)
    return { mean: ratio, low: clamp(Math.min(low, few.least)), high: clamp(Math.max(high, few.most)) };
  return { mean: clamp(mean), low: clamp(low), high: clamp(high) };
}

function clamp(part: number): number {
  return Math.max(0, Math.min(1, part));
}

function sumOf(column: Float64Array): number {
  return column.reduce((sum, each) => sum + each, 0);
}
