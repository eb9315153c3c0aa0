import type { CareModel } from './care-model.ts';
import { DRIFT_WEEKS } from './provider-futures.ts';

/** A week at which something is read, or happens to all providers. */
export interface Stop {
  readonly week: number;
  /** Step of providers' drift, from 1; 0 for none. */
  readonly driftStep: number;
  /** True where providers that mobilise can deliver more. */
  readonly mobilises: boolean;
  /** Position of the point at which series are read, or -1. */
  readonly point: number;
  /** The batch that begins here, from 0; that after the last where the last ends; or -1. */
  readonly batch: number;
}

export interface Stops {
  /** In order. */
  readonly stops: readonly Stop[];
  readonly points: Float64Array;
  /** Weeks of each batch. */
  readonly rowWeeks: number;
}

/** Series are read each week of up to a year, and every four weeks of more. */
const MOST_POINTS_BY_WEEK = 52;
const WEEKS_BETWEEN_POINTS = 4;

export function stopsOf(
  { weeks, warmUpWeeks, changes }: CareModel,
  batches: number,
  readsSeries: boolean,
): Stops {
  const counted = weeks - warmUpWeeks;
  const { recruitment, mobilisation } = changes;
  const drifts = recruitment.perYear !== 0 || recruitment.deviationPerYear !== 0;
  const apart = counted > MOST_POINTS_BY_WEEK ? WEEKS_BETWEEN_POINTS : 1;
  const points = readsSeries ? weeksFrom(warmUpWeeks, apart, weeks) : new Float64Array();
  const drift = drifts ? weeksFrom(0, DRIFT_WEEKS, weeks) : new Float64Array();
  const mobilising = weeksFrom(0, 1, Math.min(weeks, mobilisation.weeks)).slice(1);
  const rows = Float64Array.from({ length: batches + 1 }, (_, batch) =>
    batch === batches ? weeks : warmUpWeeks + (batch * counted) / batches,
  );
  const all = new Set([...points, ...drift, ...mobilising, Math.min(weeks, mobilisation.weeks), ...rows]);
  return {
    stops: [...all]
      .sort((one, other) => one - other)
      .map((week) => ({
        week,
        driftStep: Math.max(0, drift.indexOf(week)),
        mobilises: week > 0 && week <= mobilisation.weeks,
        point: points.indexOf(week),
        batch: rows.indexOf(week),
      })),
    points,
    rowWeeks: counted / batches,
  };
}

function weeksFrom(first: number, apart: number, last: number): Float64Array {
  return Float64Array.from(
    { length: Math.floor((last - first) / apart) + 1 },
    (_, step) => first + step * apart,
  );
}
