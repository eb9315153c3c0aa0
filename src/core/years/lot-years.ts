import { WEEKS_A_YEAR } from '../money/yearly.ts';
import type { LotId } from '../scenario/scenario.ts';
import type { Series, Tally } from '../simulate/tally.ts';
import type { Estimates } from './estimates.ts';
import { fanOf } from './fan-of.ts';
import { waysInOf } from './ways-in-of.ts';
import { SIZE_BANDS, type LotYears } from './years-figures.ts';

/** What was counted in one lot, by its place in the tally, as figures. Averages are over the weeks counted. */
export function lotYears(tally: Tally, place: number, lot: LotId, estimate: Estimates): LotYears {
  const { weeks } = tally;
  const bands = SIZE_BANDS.map((_, band) => band);
  const byRow = (counts: Float64Array) => lotRows(tally, counts, place);
  const average = (of: Series) => estimate.mean(byRow(tally.weeksOf[of]).map((sum) => sum / weeks));
  const perYear = (counts: Float64Array) =>
    estimate.mean(byRow(counts).map((count) => (count * WEEKS_A_YEAR) / weeks));
  return {
    lot,
    ...waysInOf(tally, place, bands, estimate),
    bySize: bands.map((band) => waysInOf(tally, place, [band], estimate)),
    waiting: average('waitingPackages'),
    unmetMinutes: average('waitingMinutes'),
    standbyMinutes: average('standbyMinutes'),
    spotMinutes: average('spotMinutes'),
    ownMinutes: average('ownMinutes'),
    handBacksPerYear: perYear(tally.handBacks),
    displacedPerYear: perYear(tally.displaced),
    waitingFan: fanOf(tally, place, ['waitingPackages']),
    unmetFan: fanOf(tally, place, ['waitingMinutes']),
    deliveredFan: fanOf(tally, place, ['ownMinutes', 'standbyMinutes', 'spotMinutes']),
  };
}

/** By row: what a column by row and lot says of one lot. */
export function lotRows({ rows, lotCount }: Tally, counts: Float64Array, place: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => counts[row * lotCount + place]!);
}
