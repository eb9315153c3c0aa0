import { NO_BLOCK } from '../fabric/fabric.ts';
import { NO_LOT } from '../scenario/scenario.ts';
import { OUTCOMES, SERIES, type Tally } from '../simulate/tally.ts';
import { costPerYear } from './cost-per-year.ts';
import { estimatesOver } from './estimates.ts';
import { lotRows, lotYears } from './lot-years.ts';
import { quantileOf } from './quantile-of.ts';
import { arrivalsOf } from './ways-in-of.ts';
import { wholeArea } from './whole-area.ts';
import { SIZE_BANDS, type YearsFigures } from './years-figures.ts';
import type { YearsSide } from './years-request.ts';

/** What a tally is read by. */
export type TallyReading = Pick<YearsSide, 'lots' | 'block' | 'blockCount' | 'prices'>;

/**
 * Counts as figures. Each row is a future; estimates are means over futures with intervals that hold the mean
 * with 95% confidence, fans and the ends of the cost are of single futures: one in ten is outside at either end.
 * The area is read as lots are, of the sums of their counts.
 */
export function yearsFiguresOf(tally: Tally, reading: TallyReading): YearsFigures {
  const { lots, prices } = reading;
  const estimate = estimatesOver(tally.rows);
  const cost = costPerYear(tally, prices).sort();
  return {
    replications: tally.rows,
    weeks: tally.weeks,
    area: lotYears(wholeArea(tally), 0, NO_LOT, estimate),
    lots: lots.map((lot, place) => lotYears(tally, place, lot, estimate)),
    unassigned: holdsAny(tally, lots.length) ? lotYears(tally, lots.length, NO_LOT, estimate) : null,
    costPerYear: {
      low: quantileOf(cost, 0.1),
      mean: cost.reduce((sum, pounds) => sum + pounds, 0) / cost.length,
      high: quantileOf(cost, 0.9),
    },
    unmetMinutesOfBlock: unmetByBlock(tally, reading),
  };
}

/** Minutes of waiting by template, in the block of the package that each template is like. */
function unmetByBlock(
  { rows, weeks, waitingOfTemplate }: Tally,
  { block, blockCount }: TallyReading,
): Float64Array {
  const unmet = new Float64Array(blockCount);
  waitingOfTemplate.forEach((minuteWeeks, template) => {
    if (block[template] !== NO_BLOCK) unmet[block[template]!]! += minuteWeeks / (rows * weeks);
  });
  return unmet;
}

/** Whether a package ever came to a lot, or was there from the start. */
function holdsAny(tally: Tally, place: number): boolean {
  const came = arrivalsOf(
    tally,
    place,
    SIZE_BANDS.map((_, band) => band),
    OUTCOMES,
  );
  const there = SERIES.map((of) => lotRows(tally, tally.weeksOf[of], place));
  return [came, ...there].some((counts) => counts.some((count) => count > 0));
}
