import type { Tally } from '../simulate/tally.ts';
import { costPerYear } from './cost-per-year.ts';
import { estimatesOver } from './estimates.ts';
import { arrivalsOf } from './ways-in-of.ts';
import { OUTCOMES } from '../simulate/tally.ts';
import { wholeArea } from './whole-area.ts';
import { SIZE_BANDS, type YearsDifference } from './years-figures.ts';
import type { YearsPrices } from './years-prices.ts';

/** What one plan counted, and its prices. */
interface Counted {
  readonly tally: Tally;
  readonly prices: YearsPrices;
}

/**
 * The plan less what it is set against, over the area. Row by row both met the same future, so that what chance
 * brings to both falls out, and the interval is of the difference itself: far narrower than those of the two.
 */
export function yearsDifference(plan: Counted, against: Counted): YearsDifference {
  const [one, other] = [wholeArea(plan.tally), wholeArea(against.tally)];
  if (one.rows !== other.rows)
    throw new Error(`Plans are told apart over the same futures, not ${one.rows} and ${other.rows}.`);
  const estimate = estimatesOver(one.rows);
  const apart = (counts: Float64Array, less: Float64Array) =>
    estimate.mean(
      counts.map((count, row) => count - less[row]!),
      -Infinity,
    );
  const average = (of: 'waitingPackages' | 'waitingMinutes') =>
    apart(
      one.weeksOf[of].map((sum) => sum / one.weeks),
      other.weeksOf[of].map((sum) => sum / other.weeks),
    );
  const bands = SIZE_BANDS.map((_, band) => band);
  return {
    waiting: average('waitingPackages'),
    unmetMinutes: average('waitingMinutes'),
    atOnce: estimate.partsApart(
      arrivalsOf(one, 0, bands, ['own']),
      arrivalsOf(one, 0, bands, OUTCOMES),
      arrivalsOf(other, 0, bands, ['own']),
      arrivalsOf(other, 0, bands, OUTCOMES),
    ),
    costPerYear: apart(costPerYear(plan.tally, plan.prices), costPerYear(against.tally, against.prices)),
  };
}
