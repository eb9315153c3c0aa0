import { useMemo } from 'react';
import type { Weights } from '../../../core/appraisal/rank-scenarios.ts';
import { weighTests } from '../../../core/paper/weigh-tests.ts';
import type { Option } from '../../../core/paper/paper.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { compareScenarios, type Comparison } from '../../answers/geography/compare-scenarios.ts';
import { FirstPlace } from '../../answers/geography/first-place.tsx';
import { sayRanking, saySetAside, saySettling } from '../../answers/geography/say-comparison.ts';
import { ScenariosTable } from '../../answers/geography/scenarios-table.tsx';
import { ScoreBar } from '../../answers/geography/score-bar.tsx';
import { useAppraisals } from '../../answers/geography/use-appraisals.ts';
import { WeightFields } from '../../answers/geography/weight-fields.tsx';
import { usePlanner } from '../../planner-context.tsx';
import { useChangePaper } from '../../paper/use-change-paper.ts';
import { optionsByPlan } from './options-by-plan.ts';
import { Ask } from '../../controls/ask.tsx';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** The plans of the options by the eight tests of a geography, weighed as this paper weighs them. */
export function CriteriaSection(props: {
  options: readonly Option[];
  /** Placing the plans comes first where it is needed for what is published too: then the tests find it done. */
  isPublishing: boolean;
}) {
  const { options, isPublishing } = props;
  const open = usePlanner((state) => state.scenarios);
  const weights = usePlanner((state) => state.paper.weights);
  const change = useChangePaper();
  // The same words until other plans are linked, so that nothing is scored again while a person writes.
  const linked = options.flatMap(({ scenario }) => scenario ?? []).join('\n');
  const plans = useMemo(() => {
    const ids: readonly string[] = linked.split('\n');
    return open.flatMap(({ scenario }) => (ids.includes(scenario.id) ? [scenario] : []));
  }, [open, linked]);
  const appraisals = useAppraisals(isPublishing ? NO_PLANS : plans);
  const comparison = useMemo(() => {
    const scored = plans.map((scenario) => ({ scenario, appraisal: appraisals.get(scenario) ?? null }));
    return compareScenarios(scored, weights);
  }, [plans, appraisals, weights]);
  return (
    <section>
      <h2>Criteria: the plans by eight tests</h2>
      <p>
        A score decides nothing. It adds up eight numbers by weights that a person chooses, and it knows
        nothing of an option that is not a plan.
      </p>
      {plans.length < 2 ? (
        <p className="empty">Choose a plan for two options or more, and they are put to the tests here.</p>
      ) : (
        <>
          <WeightFields
            heading="What matters in this paper"
            weights={weights}
            counted={comparison.tests}
            onWeigh={(label, part) => change(label, (paper) => weighTests(paper, part))}
          />
          {comparison.settling > 0 && (
            <p className="settling" role="status">
              {saySettling(comparison.settling)}
            </p>
          )}
          {comparison.setAside.length > 0 && <p className="quiet">{saySetAside(comparison.setAside)}</p>}
          {comparison.ranked.length > 1 && (
            <RankedPlans options={options} comparison={comparison} weights={weights} />
          )}
        </>
      )}
    </section>
  );
}

function RankedPlans(props: { options: readonly Option[]; comparison: Comparison; weights: Weights }) {
  const { options, comparison, weights } = props;
  return (
    <>
      <p>{sayRanking(comparison)}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Ranking of the plans">
        <table className="table">
          <caption>
            By the weights of this paper <Ask figure="geographyScore" />
          </caption>
          <ColumnHeads of={['Plan', 'Options it stands for', 'Score of 100']} />
          <tbody>
            {comparison.byWeights.map(({ at, score }) => {
              const { scenario } = comparison.ranked[at]!;
              return (
                <tr key={scenario.id}>
                  <th scope="row" className="row-name">
                    {scenario.name}
                  </th>
                  <td className="row-words">{optionsByPlan(options, scenario.id)}</td>
                  <td>
                    <ScoreBar score={score} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <ScenariosTable comparison={comparison} />
      {comparison.changes.length > 0 && <FirstPlace comparison={comparison} weights={weights} />}
    </>
  );
}

const NO_PLANS: readonly Scenario[] = [];
