import { memo } from 'react';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { SortHeading } from '../controls/sort-heading.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayHours, sayNumber } from '../words/say-number.ts';
import { sameRow, type LedgerOrder, type LedgerRow, type LedgerSort } from './ledger-rows.ts';
import { LockLot } from './lock-lot.tsx';
import { LotMenu } from './lot-menu.tsx';
import { SeatButton } from './seat-button.tsx';
import { SeatSelect } from './seat-select.tsx';
import { SeatSpot } from './seat-spot.tsx';
import { Warnings } from './warnings.tsx';

/**
 * The ledger as a table, for plans with many lots: the same figures on one line for each, its seats and
 * what is wrong with it on a second.
 */
export function LotTable(props: {
  rows: readonly LedgerRow[];
  order: LedgerOrder;
  onOrder: (order: LedgerOrder) => void;
}) {
  const count = usePlanner((state) => scenarioOf(state)?.rules.providersPerLot ?? 0);
  const sort = { by: props.order.by, descending: props.order.descending };
  const onSort = (by: LedgerSort, descending: boolean) => props.onOrder({ by, descending });
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Table of lots">
      <table className="table lot-table" aria-label="Lots">
        <thead>
          <tr>
            <SortHeading column="name" label="Lot" {...sort} onSort={onSort} />
            <SortHeading column="hours" label="Hours" numeric {...sort} onSort={onSort} />
            <SortHeading column="packages" label="Packages" numeric extra {...sort} onSort={onSort} />
            <SortHeading column="waiting" label="Waiting" numeric extra {...sort} onSort={onSort} />
            <SortHeading column="unmet" label="With nobody" numeric {...sort} onSort={onSort} />
            <th scope="col">
              <span className="visually-hidden">More</span>
            </th>
          </tr>
        </thead>
        {props.rows.map((row) => (
          <LotTableRow key={row.lot.id} row={row} seatCount={count} />
        ))}
      </table>
    </div>
  );
}

type LotTableRowProps = { row: LedgerRow; seatCount: number };

const LotTableRow = memo(function LotTableRow({ row, seatCount }: LotTableRowProps) {
  const { lot, figures, appointments, warnings } = row;
  const { select } = usePlannerActions();
  const selected = usePlanner((state) => state.selection?.kind === 'lot' && state.selection.lot === lot.id);
  const mains = appointments.filter((each) => each.role === 'primary');
  return (
    <tbody className={selected ? 'selected' : undefined}>
      <tr>
        <th scope="rowgroup" rowSpan={2}>
          <span className="with-swatch">
            <LotSwatch lot={lot} />
            <button
              type="button"
              className="lot-name"
              title={lot.name}
              aria-pressed={selected}
              onClick={() => select(selected ? null : { kind: 'lot', lot: lot.id })}
            >
              {lot.name}
            </button>
          </span>
        </th>
        <td className="number">{sayHours(figures.load.weeklyMinutes)}</td>
        <td className="number extra">{sayNumber(figures.load.packages)}</td>
        <td className="number extra">{sayNumber(figures.waiting.packages)}</td>
        <td className="number">{sayHours(figures.placement.unmet.weeklyMinutes)}</td>
        <td>
          <span className="lot-table-tools">
            <LockLot lot={lot} />
            <LotMenu lot={lot} />
          </span>
        </td>
      </tr>
      <tr>
        <td colSpan={5}>
          <div className="lot-table-seats">
            {Array.from({ length: seatCount }, (_, at) => (
              <SeatSpot key={at} lot={lot} holder={mains[at]?.provider ?? null}>
                <SeatSelect
                  lot={lot}
                  appointments={appointments}
                  seat={at}
                  provider={mains[at]?.provider ?? null}
                  enabled={at <= mains.length}
                />
                {mains[at] !== undefined && <SeatButton lot={lot} provider={mains[at].provider} />}
              </SeatSpot>
            ))}
            <Warnings warnings={warnings} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}, sameTableRow);

function sameTableRow(a: LotTableRowProps, b: LotTableRowProps): boolean {
  return a.seatCount === b.seatCount && sameRow(a.row, b.row);
}
