import type { Load, Part, Placement } from '../../core/figures/figures.ts';
import { Ask } from '../controls/ask.tsx';
import { DEFINITIONS } from '../words/definitions.ts';
import { sayHours, sayNumber } from '../words/say-number.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** Where a load's packages go. The lines add up to the last one. */
export function PlacementTable({ load, placement }: { load: Load; placement: Placement }) {
  return (
    <table className="table placement" aria-label="Who takes its packages">
      <ColumnHeads of={[{ hidden: 'With whom' }, { number: 'Packages' }, { number: 'Hours' }]} />
      <tbody>
        {PARTS.map((key) => (
          <tr key={key}>
            <th scope="row">
              {DEFINITIONS[key].name} <Ask figure={key} raw={sayRaw(placement[key])} />
            </th>
            <td className="number">{sayNumber(placement[key].packages)}</td>
            <td className="number">{sayHours(placement[key].weeklyMinutes)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <td className="number">{sayNumber(load.packages)}</td>
          <td className="number">{sayHours(load.weeklyMinutes)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const PARTS = ['own', 'backUp', 'spot', 'unmet'] as const;

function sayRaw(part: Part): string {
  return `${part.packages} packages, ${part.weeklyMinutes} minutes a week`;
}
