import { useMemo, useState } from 'react';
import type { ChangedBlock, LotChange } from '../../../core/comparison/change-of-lots.ts';
import type { PlanBlocks } from '../../../core/comparison/match-lots.ts';
import { PageButtons } from '../../controls/page-buttons.tsx';
import { SortHeading } from '../../controls/sort-heading.tsx';
import { sayLot } from '../../words/say-lot.ts';
import { sayCount, sayHours, sayNumber, sayShare } from '../../words/say-number.ts';

const ON_A_PAGE = 25;
/** As much of a block as is all of it, but for rounding. */
const WHOLE = 0.9999;

interface Row extends ChangedBlock {
  readonly fromName: string;
  readonly toName: string;
}

const COLUMNS = {
  name: { label: 'Block' },
  fromName: { label: 'From' },
  toName: { label: 'To' },
  share: { label: 'How much of it', numeric: true, figure: 'shareOfBlock' },
  people: { label: 'People', numeric: true, figure: 'peopleOfChangedBlock' },
  weeklyMinutes: { label: 'Hours a week', numeric: true, figure: 'hoursOfChangedBlock' },
} as const;
type Column = keyof typeof COLUMNS;

/** Every block that changes lot, in whole or in part. */
export function ChangedBlocks(props: { from: PlanBlocks; to: PlanBlocks; change: LotChange }) {
  const { from, to, change } = props;
  const [by, setBy] = useState<Column>('name');
  const [descending, setDescending] = useState(false);
  const [page, setPage] = useState(0);
  const rows = useMemo(() => {
    const named = change.blocks.map((block): Row => ({
      ...block,
      fromName: sayLot(from.scenario.lots, block.from),
      toName: sayLot(to.scenario.lots, block.to),
    }));
    const sorted = named.toSorted((a, b) => compare(a[by], b[by]) || compare(a.name, b.name));
    return descending ? sorted.reverse() : sorted;
  }, [change, from, to, by, descending]);
  if (rows.length === 0) return null;
  const pages = Math.ceil(rows.length / ON_A_PAGE);
  return (
    <section>
      <h2>Blocks that change lot</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Blocks that change lot">
        <table className="table">
          <caption>
            {sayCount(rows.length, 'block')}, with the care in them that changes lot. Who is in two blocks
            counts in both, and once in all.
          </caption>
          <thead>
            <tr>
              {(Object.keys(COLUMNS) as Column[]).map((column) => (
                <SortHeading
                  key={column}
                  column={column}
                  {...COLUMNS[column]}
                  by={by}
                  descending={descending}
                  onSort={(next, isDescending) => {
                    setBy(next);
                    setDescending(isDescending);
                    setPage(0);
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE).map((row) => (
              <tr key={row.ground}>
                <th scope="row">
                  {row.name} <span className="quiet">{row.code}</span>
                </th>
                <td>{row.fromName}</td>
                <td>{row.toName}</td>
                <td className="number">{row.share > WHOLE ? 'All' : sayShare(row.share)}</td>
                <td className="number">{sayNumber(row.people)}</td>
                <td className="number">{sayHours(row.weeklyMinutes)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                All of them
              </th>
              <td className="number">{sayNumber(change.people)}</td>
              <td className="number">{sayHours(change.weeklyMinutes)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {pages > 1 && (
        <PageButtons
          label="Pages of blocks"
          what={sayCount(rows.length, 'block')}
          page={page}
          pages={pages}
          onPage={setPage}
        />
      )}
    </section>
  );
}

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en-GB', { numeric: true });
}
