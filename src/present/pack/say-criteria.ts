import { appraiseGeography } from '../../core/appraisal/appraise-geography.ts';
import type { Weights } from '../../core/appraisal/rank-scenarios.ts';
import type { PlanRead } from '../../core/figures/plan-read.ts';
import { GEOGRAPHY_TESTS } from '../../core/scenario/assumptions.ts';
import { compareScenarios, type Comparison } from '../../ui/answers/geography/compare-scenarios.ts';
import { sayTest } from '../../ui/answers/geography/say-test.ts';
import { sayList } from '../../ui/words/say-list.ts';
import { sayNumber } from '../../ui/words/say-number.ts';

/**
 * How the plans stand by the tests of a geography, weighed as the paper weighs them, and how sure that order is: in
 * words alone, as scores rest on exact figures. None where there are not two plans to put in an order.
 */
export function sayCriteria(reads: readonly PlanRead[], weights: Weights): string[] {
  const scored = reads.map((read) => ({ scenario: read.scenario, appraisal: appraiseGeography(read) }));
  const comparison = compareScenarios(scored, weights);
  if (comparison.byWeights.length < 2) return [];
  return [
    sayWeights(weights),
    sayOrder(comparison),
    saySensitivity(comparison),
    'A score decides nothing. Scores are not printed, as they rest on exact figures.',
  ];
}

function sayWeights(weights: Weights): string {
  const isEven = GEOGRAPHY_TESTS.every(
    (test) => weights[test] === weights[GEOGRAPHY_TESTS[0]] && weights[test] > 0,
  );
  const named = GEOGRAPHY_TESTS.map((test) =>
    isEven ? `‘${sayTest(test)}’` : `‘${sayTest(test)}’ ${sayNumber(weights[test])}`,
  );
  return isEven
    ? `The plans are put to eight tests, which all weigh the same: ${sayList(named)}.`
    : `The plans are put to eight tests. Their weights, of 10, are: ${sayList(named)}.`;
}

function sayOrder({ byWeights, ranked }: Comparison): string {
  const name = (at: number) => `‘${ranked[at]!.scenario.name}’`;
  const [first, ...others] = byWeights;
  const level = others.filter(({ score }) => score === first!.score);
  if (level.length > 0)
    return `By these weights ${sayList([first!, ...level].map(({ at }) => name(at)))} are level.`;
  return `By these weights ${name(first!.at)} comes first, then ${sayList(others.map(({ at }) => name(at)))}.`;
}

/** Which single test would put another plan first, were its weight another. */
function saySensitivity({ changes, ranked }: Comparison): string {
  const said = changes.flatMap(({ test, below, above }) => {
    const lower =
      below === null
        ? []
        : [`less for ‘${sayTest(test)}’ would put ‘${ranked[below.at]!.scenario.name}’ first`];
    const higher =
      above === null
        ? []
        : [`more for ‘${sayTest(test)}’ would put ‘${ranked[above.at]!.scenario.name}’ first`];
    return [...lower, ...higher];
  });
  if (said.length === 0) return 'Which comes first does not hang on the weight of any single test.';
  return `The order hangs on the weights: enough ${sayList(said)}.`;
}
