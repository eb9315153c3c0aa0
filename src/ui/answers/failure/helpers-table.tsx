import type { Helper } from '../../../core/resilience/find-helpers.ts';
import { sayHours, sayNumber } from '../../words/say-number.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** Providers of other lots that could take some of what is stranded, neighbours first. */
export function HelpersTable({ helpers }: { helpers: readonly Helper[] }) {
  if (helpers.length === 0)
    return <p>No provider of another lot gives such care and has room for any of these packages.</p>;
  const minutes = helpers.reduce((most, { weeklyMinutes }) => Math.max(most, weeklyMinutes), 0);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Who could step in">
      <table className="table helpers-table">
        <caption>Each asked by itself: two may be wanted for the same package</caption>
        <ColumnHeads
          of={[
            'Provider',
            'Where its seats are',
            { figure: 'stepIn', heading: 'Packages' },
            { figure: 'stepIn', raw: `${minutes} minutes a week at most` },
          ]}
        />
        <tbody>
          {helpers.map(({ provider, isBeside, packages, weeklyMinutes }) => (
            <tr key={provider}>
              <th scope="row" className="row-name">
                {provider}
              </th>
              <td>{isBeside ? 'In a lot beside' : 'Elsewhere'}</td>
              <td className="number">{sayNumber(packages)}</td>
              <td className="number">{sayHours(weeklyMinutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
