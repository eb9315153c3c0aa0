import type { CareModel } from './care-model.ts';
import { MOST_DAYS, OUTCOMES, SERIES, type Series, type Tally } from './tally.ts';

/** A tally of so many rows with nothing counted. `weeks` are those that each row counts. */
export function emptyTally(model: CareModel, rows: number, weeks: number, points: Float64Array): Tally {
  const { lotCount, classCount, providerCount, templates } = model;
  const [series, weeksOf] = [{}, {}] as [Record<Series, Float32Array>, Record<Series, Float64Array>];
  for (const each of SERIES) {
    series[each] = new Float32Array(rows * lotCount * points.length);
    weeksOf[each] = new Float64Array(rows * lotCount);
  }
  return {
    rows,
    lotCount,
    classCount,
    weeks,
    points,
    arrivals: new Float64Array(rows * lotCount * classCount * OUTCOMES.length),
    series,
    weeksOf,
    weeksOfProvider: new Float64Array(rows * providerCount),
    daysWaited: new Float64Array(lotCount * classCount * (MOST_DAYS + 1)),
    waitingOfTemplate: new Float64Array(templates.count),
    handBacks: new Float64Array(rows * lotCount),
    displaced: new Float64Array(rows * lotCount),
    events: 0,
  };
}
