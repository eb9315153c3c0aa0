import { OUTCOMES, type Outcome, type Tally } from '../../../src/core/simulate/tally.ts';

/** Of new packages of a lot and class over all rows, the part with such an outcome; and how many there are. */
export function partWith(tally: Tally, outcome: Outcome, lot = 0, one = 0): number {
  return countWith(tally, [outcome], lot, one) / countWith(tally, OUTCOMES, lot, one);
}

export function countWith(tally: Tally, outcomes: readonly Outcome[], lot = 0, one = 0): number {
  let count = 0;
  for (let row = 0; row < tally.rows; row++)
    for (const outcome of outcomes) {
      const group = (row * tally.lotCount + lot) * tally.classCount + one;
      count += tally.arrivals[group * OUTCOMES.length + OUTCOMES.indexOf(outcome)]!;
    }
  return count;
}

export function sumOf(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += numbers[at]!;
  return sum;
}
