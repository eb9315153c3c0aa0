import type { GeographyTest } from '../scenario/assumptions.ts';
import { comparableTests, rankScenarios, scoreOf, type Scores, type Weights } from './rank-scenarios.ts';

/** A weight at which another scenario draws level with the first, and which. */
export interface Turn {
  readonly weight: number;
  readonly at: number;
}

/** How far the weight of one test can move, the others as they are, before another scenario comes first. */
export interface FirstPlaceChange {
  readonly test: GeographyTest;
  /** Nearest below the weight it has; null where none comes down to 0. */
  readonly below: Turn | null;
  /** Nearest above; null where none comes up to `MOST_WEIGHT`. */
  readonly above: Turn | null;
}

export const MOST_WEIGHT = 10;

/**
 * For each test, the weights between which the first scenario stays first. Exact: with the other weights
 * as they are, a scenario is worth c + w × s, a straight line in the weight w, and first place changes
 * where two lines cross.
 */
export function firstPlaceChanges(scenarios: readonly Scores[], weights: Weights): FirstPlaceChange[] {
  const tests = comparableTests(scenarios);
  const first = rankScenarios(scenarios, weights, tests)[0];
  if (first === undefined) return [];
  return tests.map((test) => {
    const worthOfOthers = (at: number) =>
      tests.reduce(
        (sum, other) => sum + (other === test ? 0 : weights[other] * scoreOf(scenarios[at]!, other)),
        0,
      );
    const turns = scenarios.flatMap((scores, at): Turn[] => {
      const slower = scoreOf(scores, test) - scoreOf(scenarios[first.at]!, test);
      const weight = (worthOfOthers(first.at) - worthOfOthers(at)) / slower;
      return at !== first.at && slower !== 0 && weight >= 0 && weight <= MOST_WEIGHT ? [{ weight, at }] : [];
    });
    const gains = (turn: Turn) => scoreOf(scenarios[turn.at]!, test) > scoreOf(scenarios[first.at]!, test);
    const below = turns
      .filter((turn) => turn.weight > 0 && !gains(turn))
      .toSorted((a, b) => b.weight - a.weight)[0];
    const above = turns
      .filter((turn) => turn.weight < MOST_WEIGHT && gains(turn))
      .toSorted((a, b) => a.weight - b.weight)[0];
    return { test, below: below ?? null, above: above ?? null };
  });
}
