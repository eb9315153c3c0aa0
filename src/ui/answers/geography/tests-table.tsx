import type { Appraisal } from '../../../core/appraisal/appraisal.ts';
import { TEST_FIGURES } from '../../../core/appraisal/test-figures.ts';
import { GEOGRAPHY_TESTS } from '../../../core/scenario/assumptions.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { Ask } from '../../controls/ask.tsx';
import { sayTest, sayTestRaw, sayTestValue } from './say-test.ts';
import { sayFinding } from './say-finding.ts';
import { ScoreBar } from './score-bar.tsx';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** How many of the tests are Merton's own; they come first. */
const MERTONS = 4;

/** The eight tests of the lots on the desk, each with its number, its score and what it found. */
export function TestsTable({ appraisal, lots }: { appraisal: Appraisal; lots: readonly Lot[] }) {
  const row = (test: (typeof GEOGRAPHY_TESTS)[number]) => (
    <tr key={test}>
      <th scope="row" className="test-name">
        {sayTest(test)} <Ask figure={TEST_FIGURES[test]} raw={sayTestRaw(test, appraisal)} />
      </th>
      <td className="number">{sayTestValue(test, appraisal[test].value)}</td>
      <td>
        <ScoreBar score={appraisal[test].score} />
      </td>
      <td className="row-words">{sayFinding(test, appraisal, lots)}</td>
    </tr>
  );
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="The eight tests">
      <table className="table tests-table">
        <caption>
          Each test has a number. Its score puts the number on a scale from 0 to 100: more is better.
        </caption>
        <ColumnHeads of={['Test', { number: 'Number' }, 'Score', 'In words']} />
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={4} className="row-group">
              Merton’s four
            </th>
          </tr>
          {GEOGRAPHY_TESTS.slice(0, MERTONS).map(row)}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={4} className="row-group">
              Four more
            </th>
          </tr>
          {GEOGRAPHY_TESTS.slice(MERTONS).map(row)}
        </tbody>
      </table>
    </div>
  );
}
