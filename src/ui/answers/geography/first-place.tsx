import type { Weights } from '../../../core/appraisal/rank-scenarios.ts';
import { Ask } from '../../controls/ask.tsx';
import { sayNumber } from '../../words/say-number.ts';
import type { Comparison } from './compare-scenarios.ts';
import { sayTest } from './say-test.ts';
import { sayChange } from './say-comparison.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** How sure first place is: from which weight of each test on another scenario would have it. */
export function FirstPlace({ comparison, weights }: { comparison: Comparison; weights: Weights }) {
  const raw = comparison.changes.map(
    ({ test, below, above }) => `${test}: below ${below?.weight ?? '–'}, above ${above?.weight ?? '–'}`,
  );
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="When first place changes">
      <table className="table">
        <caption>
          When first place changes <Ask figure="firstPlaceWeight" raw={raw.join('; ')} />
        </caption>
        <ColumnHeads of={['Test', { number: 'Your weight' }, 'With the other weights as they are']} />
        <tbody>
          {comparison.changes.map((change) => (
            <tr key={change.test}>
              <th scope="row">{sayTest(change.test)}</th>
              <td className="number">{sayNumber(weights[change.test])}</td>
              <td className="row-words">{sayChange(change, comparison)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
