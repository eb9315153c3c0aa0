import type { WorstFailures } from '../../../core/resilience/worst-failures.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { Ask } from '../../controls/ask.tsx';
import { sayHours, sayNumber } from '../../words/say-number.ts';
import { FigureHeading } from '../served/figure-heading.tsx';
import { RowName } from '../served/row-name.tsx';
import { partMinutes } from './failure-table.tsx';

/** For each lot, the one provider whose failure would strand most there; and for the area. */
export function WorstByLot({ worst, lots }: { worst: WorstFailures; lots: readonly Lot[] }) {
  const { area, byLot } = worst;
  const rows = lots.map((lot) => ({ lot, worst: byLot.get(lot.id) }));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Worst failure of each lot">
      <table className="table">
        <caption>Hours a week, in each lot counted there alone</caption>
        <thead>
          <tr>
            <th scope="col">Lot</th>
            <th scope="col">
              Worst single failure{' '}
              <Ask
                figure="worstFailure"
                raw={
                  area === null
                    ? 'none'
                    : `${area.failing[0]}, ${area.total.stranded.weeklyMinutes} minutes a week stranded`
                }
              />
            </th>
            {(['displaced', 'byPartners', 'byOthers', 'stranded'] as const).map((figure) => (
              <FigureHeading key={figure} figure={figure} raw="Line by line in this table" />
            ))}
            <th scope="col" className="number">
              People stranded
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ lot, worst: found }) => (
            <tr key={lot.id}>
              <RowName name={lot.name} lot={lot} />
              <Line provider={found?.failure.failing[0]} parts={found?.parts} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">The area</th>
            <Line provider={area?.failing[0]} parts={area?.total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

type Parts = NonNullable<WorstFailures['area']>['total'];

function Line({ provider, parts }: { provider: string | undefined; parts: Parts | undefined }) {
  if (provider === undefined || parts === undefined)
    return (
      <td colSpan={6} className="quiet">
        No provider takes anything here
      </td>
    );
  return (
    <>
      <td className="row-words">{provider}</td>
      <td className="number">{sayHours(parts.displaced.weeklyMinutes)}</td>
      {partMinutes(parts).map((minutes, at) => (
        <td className="number" key={at}>
          {sayHours(minutes)}
        </td>
      ))}
      <td className="number">{sayNumber(parts.stranded.people)}</td>
    </>
  );
}
