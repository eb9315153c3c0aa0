import type { Appraisal } from '../../../core/appraisal/appraisal.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { Ask } from '../../controls/ask.tsx';
import type { Comparison } from './compare-scenarios.ts';
import { sayScore, sayTest } from './say-test.ts';
import { sayPlaceAmong } from './say-comparison.ts';
import { extremesOf, sayFinding } from './say-finding.ts';

/** What the tests say of the lots on the desk, in a few sentences. */
export function GeographyLead(props: { scenario: Scenario; appraisal: Appraisal; comparison: Comparison }) {
  const { scenario, appraisal, comparison } = props;
  const at = comparison.ranked.findIndex((one) => one.scenario === scenario);
  const score = comparison.byWeights.find((one) => one.at === at)?.score;
  const place = sayPlaceAmong(comparison, at);
  const extremes = extremesOf(appraisal, comparison.tests);
  return (
    <div className="answer-lead">
      {score === undefined ? (
        <p>
          {at < 0
            ? 'No provider takes anything under this plan, so there is little to judge its lots by.'
            : 'No test has a weight, so these lots have no score.'}
        </p>
      ) : (
        <p>
          These lots score {sayScore(score)} by your weights{place !== '' && `, ${place} scenarios`}.{' '}
          <Ask figure="geographyScore" raw={`${score}`} />
        </p>
      )}
      {extremes !== null && (
        <p>
          They do best at ‘{sayTest(extremes.best).toLowerCase()}’ and worst at ‘
          {sayTest(extremes.worst).toLowerCase()}’. {sayFinding(extremes.worst, appraisal, scenario.lots)}
        </p>
      )}
      <p className="quiet">
        A score is not advice. It adds up eight numbers by weights that you choose, and knows nothing else of
        the place.
      </p>
    </div>
  );
}
