import { NO_LOT, type LotId } from '../../../../src/core/scenario/scenario.ts';
import {
  SIZE_BANDS,
  type Estimate,
  type Fan,
  type LotYears,
  type WaysIn,
  type YearsFigures,
} from '../../../../src/core/years/years-figures.ts';

/** A mean that is known to 5% of itself, or to what is given. */
export function anEstimate(mean: number, half = mean * 0.05): Estimate {
  return { mean, low: mean - half, high: mean + half };
}

/** A fan with a point each week, its band so much of the middle to either side. */
export function aFan(weeks: number, middle: (week: number) => number, spread = 0.5): Fan {
  const at = Float64Array.from({ length: weeks + 1 }, (_, week) => week);
  return {
    weeks: at,
    low: at.map((week) => middle(week) * (1 - spread)),
    middle: at.map(middle),
    high: at.map((week) => middle(week) * (1 + spread)),
  };
}

/** Of 100 new packages a year 80 find an own provider, 10 back-up and 4 spot; 6 wait. */
function aWayIn(atOnce = 0.8): WaysIn {
  const late = 1 - atOnce;
  return {
    packagesPerYear: anEstimate(100),
    atOnce: anEstimate(atOnce, 0.01),
    standby: anEstimate(late * 0.5),
    spot: anEstimate(late * 0.2),
    waited: anEstimate(late * 0.3),
    days: { median: 12, ninetieth: 40, medianOfAll: 0, ninetiethOfAll: 3 },
  };
}

/** A lot with so many packages waiting, week by week. */
export function aLotYears(lot: LotId, waiting: (week: number) => number, weeks = 104): LotYears {
  const mean = aFan(weeks, waiting).middle.reduce((sum, value) => sum + value, 0) / (weeks + 1);
  return {
    lot,
    ...aWayIn(),
    bySize: SIZE_BANDS.map((_, at) => aWayIn(0.9 - 0.1 * at)),
    waiting: anEstimate(mean),
    unmetMinutes: anEstimate(mean * 780),
    standbyMinutes: anEstimate(6000),
    spotMinutes: anEstimate(3000),
    ownMinutes: anEstimate(60_000),
    handBacksPerYear: anEstimate(5),
    displacedPerYear: anEstimate(3),
    waitingFan: aFan(weeks, waiting),
    unmetFan: aFan(weeks, (week) => waiting(week) * 780),
    deliveredFan: aFan(weeks, () => 69_000, 0.1),
  };
}

/** Lots with 1, 2, 3 … packages waiting, times `factor`, over two years. */
export function aYearsFigures(
  lots: readonly LotId[],
  waiting: (week: number, place: number) => number = (_, place) => place + 1,
  weeks = 104,
): YearsFigures {
  const all = (week: number) => lots.reduce((sum, _, place) => sum + waiting(week, place), 0);
  return {
    replications: 400,
    weeks,
    area: aLotYears(NO_LOT, all, weeks),
    lots: lots.map((lot, place) => aLotYears(lot, (week) => waiting(week, place), weeks)),
    unassigned: null,
    costPerYear: { low: 8_000_000, mean: 8_300_000, high: 8_600_000 },
    unmetMinutesOfBlock: new Float64Array(0),
  };
}
