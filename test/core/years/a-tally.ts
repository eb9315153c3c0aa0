import {
  MOST_DAYS,
  OUTCOMES,
  SERIES,
  type Outcome,
  type Series,
  type Tally,
} from '../../../src/core/simulate/tally.ts';
import { SIZE_BANDS } from '../../../src/core/years/years-figures.ts';

/** What one future counted, in words: by lot, and of the first size where sizes are not told apart. */
export interface RowWords {
  readonly arrivals?: readonly {
    readonly lot: number;
    readonly size?: number;
    readonly counts: Partial<Record<Outcome, number>>;
  }[];
  /** By lot: on average over the weeks; the series has the same at every point. */
  readonly average?: Partial<Record<Series, readonly number[]>>;
  /** By provider: minutes a week on average. */
  readonly providers?: readonly number[];
  /** By lot. */
  readonly handBacks?: readonly number[];
  readonly displaced?: readonly number[];
}

export interface TallyWords {
  readonly lots: number;
  readonly weeks: number;
  readonly providers?: number;
  readonly points?: readonly number[];
  readonly futures: readonly RowWords[];
  readonly waits?: readonly {
    readonly lot: number;
    readonly size?: number;
    readonly days: number;
    readonly packages: number;
  }[];
  /** By template: minute-weeks in all futures. */
  readonly waitingOfTemplate?: readonly number[];
}

/** Counts made by hand, for reading them to exact figures. */
export function aTally(words: TallyWords): Tally {
  const { lots, weeks, providers = 0, points = [0], futures, waits = [], waitingOfTemplate = [] } = words;
  const classes = SIZE_BANDS.length;
  const rows = futures.length;
  const arrivals = new Float64Array(rows * lots * classes * OUTCOMES.length);
  const daysWaited = new Float64Array(lots * classes * (MOST_DAYS + 1));
  const column = (of: (row: RowWords, lot: number) => number | undefined) =>
    Float64Array.from(
      { length: rows * lots },
      (_, at) => of(futures[Math.floor(at / lots)]!, at % lots) ?? 0,
    );
  const average = (each: Series) => column((row, lot) => row.average?.[each]?.[lot]);
  futures.forEach((future, row) => {
    for (const { lot, size = 0, counts } of future.arrivals ?? [])
      for (const [outcome, packages] of Object.entries(counts))
        arrivals[
          ((row * lots + lot) * classes + size) * OUTCOMES.length + OUTCOMES.indexOf(outcome as Outcome)
        ]! += packages;
  });
  for (const { lot, size = 0, days, packages } of waits)
    daysWaited[(lot * classes + size) * (MOST_DAYS + 1) + days]! += packages;
  return {
    rows,
    lotCount: lots,
    classCount: classes,
    weeks,
    points: Float64Array.from(points),
    arrivals,
    series: bySeries((each) =>
      Float32Array.from([...average(each)].flatMap((value) => points.map(() => value))),
    ),
    weeksOf: bySeries((each) => average(each).map((value) => value * weeks)),
    weeksOfProvider: Float64Array.from(
      futures.flatMap((row) =>
        Array.from({ length: providers }, (_, at) => (row.providers?.[at] ?? 0) * weeks),
      ),
    ),
    daysWaited,
    waitingOfTemplate: Float64Array.from(waitingOfTemplate),
    handBacks: column((row, lot) => row.handBacks?.[lot]),
    displaced: column((row, lot) => row.displaced?.[lot]),
    events: 0,
  };
}

function bySeries<Column>(of: (each: Series) => Column): Record<Series, Column> {
  return Object.fromEntries(SERIES.map((each) => [each, of(each)])) as Record<Series, Column>;
}
