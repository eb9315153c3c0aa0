import { studentT } from '../queueing/student-t.ts';
import type { Estimate } from './years-figures.ts';

const PROBABILITY = 0.975;

/** Estimates from so many rows, which are independent futures. With one row nothing is known of how far it is out. */
export interface Estimates {
  /** The mean of a value by row, within what it can be. */
  mean(values: Float64Array, least?: number): Estimate;
  /** How many there are of one thing for each of another, by row: Σ counts ÷ Σ of; 0 where there is none of the other. */
  part(counts: Float64Array, of: Float64Array): Estimate;
  /** The first part less the second, row by row. */
  partsApart(counts: Float64Array, of: Float64Array, less: Float64Array, lessOf: Float64Array): Estimate;
}

/**
 * Intervals that hold the mean with 95% confidence, by Student's t. A ratio of sums is a mean nearly: its spread
 * is that of the residuals (countᵢ − ratio · ofᵢ) ÷ mean of `of` (the linearised ratio estimator: Cochran,
 * Sampling Techniques, 1977, chapter 6).
 */
export function estimatesOver(rows: number): Estimates {
  const width = rows < 2 ? Infinity : studentT(PROBABILITY, rows - 1) / Math.sqrt(rows);
  const around = (mean: number, deviations: Float64Array, least: number, most: number): Estimate => {
    const half = halfWidth(width, deviations);
    return { mean, low: Math.max(least, mean - half), high: Math.min(most, mean + half) };
  };
  return {
    mean: (values, least = 0) => {
      const mean = meanOf(values);
      return around(
        mean,
        values.map((value) => value - mean),
        least,
        Infinity,
      );
    },
    part: (counts, of) => {
      const [part, residuals] = ratioOf(counts, of);
      return around(part, residuals, 0, 1);
    },
    partsApart: (counts, of, less, lessOf) => {
      const [part, residuals] = ratioOf(counts, of);
      const [other, others] = ratioOf(less, lessOf);
      return around(
        part - other,
        residuals.map((residual, row) => residual - others[row]!),
        -1,
        1,
      );
    },
  };
}

/** Nothing is sure of one row, though it does not differ from its own mean. */
function halfWidth(width: number, deviations: Float64Array): number {
  if (width === Infinity) return Infinity;
  let squares = 0;
  for (const deviation of deviations) squares += deviation * deviation;
  return width * Math.sqrt(squares / (deviations.length - 1));
}

function ratioOf(counts: Float64Array, of: Float64Array): [ratio: number, residuals: Float64Array] {
  const mean = meanOf(of);
  if (mean === 0) return [0, new Float64Array(of.length)];
  const ratio = meanOf(counts) / mean;
  return [ratio, counts.map((count, row) => (count - ratio * of[row]!) / mean)];
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
