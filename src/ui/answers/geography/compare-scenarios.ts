import { firstPlaceChanges, type FirstPlaceChange } from '../../../core/appraisal/first-place-changes.ts';
import {
  canBeRanked,
  comparableTests,
  EQUAL_WEIGHTS,
  rankScenarios,
  type Ranked,
  type Weights,
} from '../../../core/appraisal/rank-scenarios.ts';
import type { Appraisal } from '../../../core/appraisal/appraisal.ts';
import { shareOfWeightings } from '../../../core/appraisal/share-of-weightings.ts';
import type { GeographyTest } from '../../../core/scenario/assumptions.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { ScenarioScores } from './use-scenario-scores.ts';

/** A scenario whose numbers are known. */
export interface KnownScores {
  readonly scenario: Scenario;
  readonly appraisal: Appraisal;
}

/** Scenarios side by side. Positions are of `ranked`. */
export interface Comparison {
  /** Those in which providers take something: the ones there is anything to compare of. */
  readonly ranked: readonly KnownScores[];
  /** Names of those that are not. */
  readonly setAside: readonly string[];
  /** How many are still being worked out. */
  readonly settling: number;
  /** Tests with a number in each of `ranked`. */
  readonly tests: readonly GeographyTest[];
  readonly byWeights: readonly Ranked[];
  readonly byEqualWeights: readonly Ranked[];
  readonly changes: readonly FirstPlaceChange[];
  readonly shares: readonly number[];
}

/** Compares the scenarios that are worked out, by the weights of the one on the desk. */
export function compareScenarios(scored: readonly ScenarioScores[], weights: Weights): Comparison {
  const known = scored.flatMap(({ scenario, appraisal }) =>
    appraisal === null ? [] : [{ scenario, appraisal }],
  );
  const ranked = known.filter(({ appraisal }) => canBeRanked(appraisal));
  const scores = ranked.map(({ appraisal }) => appraisal);
  return {
    ranked,
    setAside: known.filter(({ appraisal }) => !canBeRanked(appraisal)).map(({ scenario }) => scenario.name),
    settling: scored.length - known.length,
    tests: comparableTests(scores),
    byWeights: rankScenarios(scores, weights),
    byEqualWeights: rankScenarios(scores, EQUAL_WEIGHTS),
    changes: firstPlaceChanges(scores, weights),
    shares: shareOfWeightings(scores),
  };
}

/** The place in a ranking, from 1; those that are level share one. Null for who is not in it. */
export function placeOf(ranking: readonly Ranked[], at: number): number | null {
  const score = ranking.find((one) => one.at === at)?.score;
  return score === undefined ? null : 1 + ranking.filter((one) => one.score > score).length;
}
