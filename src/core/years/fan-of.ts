import type { Series, Tally } from '../simulate/tally.ts';
import { quantileOf } from './quantile-of.ts';
import type { Fan } from './years-figures.ts';

/** What one in ten, half and nine in ten of the futures are below at each point, of these series of a lot added up. */
export function fanOf({ rows, lotCount, points, series }: Tally, lot: number, of: readonly Series[]): Fan {
  const [low, middle, high] = [points.slice(), points.slice(), points.slice()];
  const values = new Float32Array(rows);
  for (let point = 0; point < points.length; point++) {
    values.fill(0);
    for (const each of of) {
      const column = series[each];
      for (let row = 0; row < rows; row++)
        values[row]! += column[(row * lotCount + lot) * points.length + point]!;
    }
    values.sort();
    low[point] = quantileOf(values, 0.1);
    middle[point] = quantileOf(values, 0.5);
    high[point] = quantileOf(values, 0.9);
  }
  return { weeks: points, low, middle, high };
}
