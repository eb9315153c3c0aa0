/** One line of the benchmark: what we take, what the usual way takes, and how many times more that is. */
export interface BenchCase {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly usual: number;
  readonly ratio: number;
}

/** Milliseconds that a piece of work takes, each of so many times, after a warm-up. */
export function timesOf(times: number, work: (turn: number) => unknown): number[] {
  for (let turn = 0; turn < Math.min(5, times); turn++) work(turn);
  return Array.from({ length: times }, (_, turn) => {
    const start = performance.now();
    work(turn);
    return performance.now() - start;
  });
}

/** Median milliseconds of a piece of work, after a warm-up. */
export function medianMilliseconds(times: number, work: (turn: number) => unknown): number {
  return percentile(timesOf(times, work), 0.5);
}

/** The number that a share of all numbers, from 0 to 1, do not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!;
}

export function benchCase(name: string, unit: string, ours: number, usual: number): BenchCase {
  return { name, unit, ours, usual, ratio: usual / ours };
}
