import { quantileOf } from './quantile-of.ts';
import type { Fan } from './years-figures.ts';

/** What nine in ten, half and one in ten of the rows are above at each point; `at` gives a row's value at a point. */
export function fanOf(weeks: Float64Array, rows: number, at: (row: number, point: number) => number): Fan {
  const [low, middle, high] = [weeks.slice(), weeks.slice(), weeks.slice()];
  const values = new Float64Array(rows);
  for (let point = 0; point < weeks.length; point++) {
    for (let row = 0; row < rows; row++) values[row] = at(row, point);
    values.sort();
    low[point] = quantileOf(values, 0.1);
    middle[point] = quantileOf(values, 0.5);
    high[point] = quantileOf(values, 0.9);
  }
  return { weeks, low, middle, high };
}
