/** One line of the benchmark: what we take, what the usual way takes, and how many times more that is. */
export interface BenchCase {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly usual: number;
  readonly ratio: number;
}

/** Median milliseconds of a piece of work, after a warm-up. */
export function medianMilliseconds(times: number, work: (turn: number) => unknown): number {
  for (let turn = 0; turn < Math.min(5, times); turn++) work(turn);
  const taken = Array.from({ length: times }, (_, turn) => {
    const start = performance.now();
    work(turn);
    return performance.now() - start;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
}

export function benchCase(name: string, unit: string, ours: number, usual: number): BenchCase {
  return { name, unit, ours, usual, ratio: usual / ours };
}
