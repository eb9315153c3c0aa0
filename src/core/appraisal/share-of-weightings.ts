import { comparableTests, scoreOf, type Scores } from './rank-scenarios.ts';

/** How many weightings are tried. */
const WEIGHTINGS = 10_000;

/**
 * By scenario, the share of all possible weightings under which it comes first, those who tie for it sharing
 * alike. Weightings are spread evenly over all there are: exponential weights (as any weights that add up to
 * one, all equally likely), at points of a sequence that fills space evenly and is always the same (Roberts
 * 2018, the R-sequence). All zeros where no test has a number in every scenario.
 */
export function shareOfWeightings(scenarios: readonly Scores[]): number[] {
  const tests = comparableTests(scenarios);
  const wins = scenarios.map(() => 0);
  if (tests.length === 0) return wins;
  const steps = evenSteps(tests.length);
  for (let number = 1; number <= WEIGHTINGS; number++) {
    const weights = steps.map((step) => -Math.log((0.5 + number * step) % 1 || Number.EPSILON));
    const worth = scenarios.map((scores) =>
      tests.reduce((sum, test, at) => sum + weights[at]! * scoreOf(scores, test), 0),
    );
    const most = Math.max(...worth);
    const first = worth.flatMap((score, at) => (score === most ? [at] : []));
    for (const at of first) wins[at]! += 1 / first.length;
  }
  return wins.map((won) => won / WEIGHTINGS);
}

/** Steps 1/g, 1/g², … where g is the root of x^(d + 1) = x + 1, found by going round. */
function evenSteps(dimensions: number): number[] {
  let root = 2;
  for (let round = 0; round < 60; round++) root = (1 + root) ** (1 / (dimensions + 1));
  return Array.from({ length: dimensions }, (_, at) => root ** -(at + 1) % 1);
}
