import type { FailureParts } from '../../../core/resilience/fail-providers.ts';
import type { WorstFailures } from '../../../core/resilience/worst-failures.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { Ask } from '../../controls/ask.tsx';
import { SumTable } from '../sum-table.tsx';
import { FailureCells } from './failure-cells.tsx';
import { FailureHeadings } from './failure-headings.tsx';

/** For each lot, the one provider whose failure would strand most there; and for the area. */
export function WorstByLot({ worst, lots }: { worst: WorstFailures; lots: readonly Lot[] }) {
  const { area, byLot } = worst;
  return (
    <SumTable
      caption="Hours a week, in each lot counted there alone"
      label="Worst failure of each lot"
      of="Lot"
      headings={
        <>
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
          <FailureHeadings {...(area && { total: area.total })} />
        </>
      }
      rows={lots.map((lot) => ({ name: lot.name, lot, worst: byLot.get(lot.id) }))}
      renderCells={({ worst: found }) => <Cells provider={found?.failure.failing[0]} parts={found?.parts} />}
      all="The area"
      total={<Cells provider={area?.failing[0]} parts={area?.total} />}
    />
  );
}

function Cells({ provider, parts }: { provider: string | undefined; parts: FailureParts | undefined }) {
  if (provider === undefined || parts === undefined)
    return (
      <td colSpan={6} className="quiet">
        No provider takes anything here
      </td>
    );
  return (
    <>
      <td className="row-words">{provider}</td>
      <FailureCells parts={parts} />
    </>
  );
}
