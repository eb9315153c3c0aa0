import { useState } from 'react';
import type { Failure } from '../../../core/resilience/fail-providers.ts';
import { PageButtons } from '../../controls/page-buttons.tsx';
import { sayCount } from '../../words/say-number.ts';
import { FailureCells } from './failure-cells.tsx';
import { FailureHeadings } from './failure-headings.tsx';

const PAGE = 20;

/** Every provider failing by itself, worst first; its name switches it off above. */
export function AllFailures(props: { failures: readonly Failure[]; onChoose: (provider: string) => void }) {
  const { failures, onChoose } = props;
  const [page, setPage] = useState(0);
  if (failures.length < 2) return null;
  const pages = Math.ceil(failures.length / PAGE);
  const at = Math.min(page, pages - 1);
  return (
    <details>
      <summary>All {sayCount(failures.length, 'provider')}, worst first</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Every single failure">
        <table className="table">
          <caption>Each provider by itself, a week, over the whole area</caption>
          <thead>
            <tr>
              <th scope="col">Provider</th>
              <FailureHeadings />
            </tr>
          </thead>
          <tbody>
            {failures.slice(at * PAGE, (at + 1) * PAGE).map(({ failing, total }) => (
              <tr key={failing[0]}>
                <th scope="row" className="row-name">
                  <button type="button" className="link-button" onClick={() => onChoose(failing[0]!)}>
                    {failing[0]}
                  </button>
                </th>
                <FailureCells parts={total} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <PageButtons
          label="Pages of providers"
          what={sayCount(failures.length, 'provider')}
          page={at}
          pages={pages}
          onPage={setPage}
        />
      )}
    </details>
  );
}
