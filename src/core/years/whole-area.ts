import { SERIES, type Series, type Tally } from '../simulate/tally.ts';

/** The same counts with all lots as one: whatever is read of a lot is then read of the area. */
export function wholeArea(tally: Tally): Tally {
  const { rows, lotCount, points } = tally;
  const alone = (counts: Float64Array) =>
    sumLots(counts, rows, lotCount, new Float64Array(counts.length / lotCount));
  const [series, weeksOf] = [{}, {}] as [Record<Series, Float32Array>, Record<Series, Float64Array>];
  for (const each of SERIES) {
    series[each] = sumLots(tally.series[each], rows, lotCount, new Float32Array(rows * points.length));
    weeksOf[each] = alone(tally.weeksOf[each]);
  }
  return {
    ...tally,
    lotCount: 1,
    arrivals: alone(tally.arrivals),
    series,
    weeksOf,
    daysWaited: sumLots(tally.daysWaited, 1, lotCount, new Float64Array(tally.daysWaited.length / lotCount)),
    handBacks: alone(tally.handBacks),
    displaced: alone(tally.displaced),
  };
}

/** Counts are by row, then lot, then whatever a lot's counts are by. */
function sumLots<Counts extends Float32Array | Float64Array>(
  counts: Counts,
  rows: number,
  lotCount: number,
  sums: Counts,
): Counts {
  const width = counts.length / (rows * lotCount);
  for (let row = 0; row < rows; row++)
    for (let lot = 0; lot < lotCount; lot++) {
      const from = (row * lotCount + lot) * width;
      for (let at = 0; at < width; at++) sums[row * width + at]! += counts[from + at]!;
    }
  return sums;
}
