import type { ReactNode } from 'react';
import { RowName, type NamedRow } from '../controls/row-name.tsx';

/** Lines of numbers that add up to the last one, in a frame that scrolls where it is narrow. */
export function SumTable<Row extends NamedRow>(props: {
  caption: string;
  /** What the frame is called, where it is not as the caption. */
  label?: string;
  /** What a line is of: `Lot`. */
  of: string;
  /** The headings of the cells. */
  headings: ReactNode;
  rows: readonly Row[];
  renderCells: (row: Row) => ReactNode;
  /** What the last line is called. */
  all?: string;
  /** The cells of the last line. */
  total: ReactNode;
  /** In a frame of a certain height, with the last line always in sight. */
  isLong?: boolean;
}) {
  const { caption, label = caption, of, rows, all = 'All', isLong = false } = props;
  return (
    <div
      className={isLong ? 'table-scroll table-long' : 'table-scroll'}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {props.headings}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <RowName name={row.name} {...(row.lot && { lot: row.lot })} />
              {props.renderCells(row)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{all}</th>
            {props.total}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
