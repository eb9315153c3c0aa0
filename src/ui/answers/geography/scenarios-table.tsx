import { scoreOf, type Ranked } from '../../../core/appraisal/rank-scenarios.ts';
import { TEST_FIGURES } from '../../../core/appraisal/test-figures.ts';
import { GEOGRAPHY_TESTS, type GeographyTest } from '../../../core/scenario/assumptions.ts';
import type { ScenarioId } from '../../../core/scenario/scenario.ts';
import { Ask } from '../../controls/ask.tsx';
import { sayPlace, sayShare } from '../../words/say-number.ts';
import { placeOf, type Comparison } from './compare-scenarios.ts';
import { sayScore, sayTest, sayTestValue, wholeScore } from './say-test.ts';

/** The tests down the side, the scenarios across: numbers, scores, and in words which is best. */
export function ScenariosTable({ comparison, onDesk }: { comparison: Comparison; onDesk?: ScenarioId }) {
  const { ranked, tests, byWeights, byEqualWeights, shares } = comparison;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Scenarios side by side">
      <table className="table">
        <caption>Each number, with its score in brackets</caption>
        <thead>
          <tr>
            <th scope="col">Test</th>
            {ranked.map(({ scenario }) => (
              <th scope="col" className="number scenario-name" key={scenario.id}>
                {scenario.name}
                {scenario.id === onDesk && ' (this one)'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GEOGRAPHY_TESTS.map((test) => (
            <TestRow key={test} test={test} comparison={comparison} />
          ))}
        </tbody>
        <tfoot>
          <ScoreRow name="Score by your weights" ranking={byWeights} count={ranked.length} />
          <ScoreRow name="Score by equal weights" ranking={byEqualWeights} count={ranked.length} />
          <tr>
            <th scope="row">
              First in so many weightings <Ask figure="shareOfWeightings" raw={shares.join(', ')} />
            </th>
            {shares.map((share, at) => (
              <td className="number" key={at}>
                {tests.length === 0 ? '–' : sayShare(share)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function TestRow({ test, comparison: { ranked, tests } }: { test: GeographyTest; comparison: Comparison }) {
  const scores = ranked.map(({ appraisal }) => scoreOf(appraisal, test));
  const [most, least] = [Math.max(...scores), Math.min(...scores)];
  return (
    <tr>
      <th scope="row">
        {sayTest(test)}{' '}
        <Ask
          figure={TEST_FIGURES[test]}
          raw={ranked
            .map(({ scenario, appraisal }) => `${scenario.name} ${appraisal[test].value}`)
            .join(', ')}
        />
      </th>
      {ranked.map(({ scenario, appraisal }, at) => (
        <td className="number" key={scenario.id}>
          {tests.includes(test) && most > least && scores[at] === most && (
            <strong className="best">best</strong>
          )}
          {sayTestValue(test, appraisal[test].value)}
          {appraisal[test].score !== null && ` (${wholeScore(appraisal[test].score)})`}
        </td>
      ))}
    </tr>
  );
}

function ScoreRow({ name, ranking, count }: { name: string; ranking: readonly Ranked[]; count: number }) {
  return (
    <tr>
      <th scope="row">
        {name}{' '}
        <Ask
          figure="geographyScore"
          raw={`from first to last ${ranking.map(({ score }) => score).join(', ')}`}
        />
      </th>
      {Array.from({ length: count }, (_, at) => {
        const score = ranking.find((one) => one.at === at)?.score;
        const place = placeOf(ranking, at);
        return (
          <td className="number" key={at}>
            {score === undefined || place === null ? '–' : `${sayScore(score)}, ${sayPlace(place)}`}
          </td>
        );
      })}
    </tr>
  );
}
