import { columnWidths } from '../../io/document/column-widths.ts';
import type { DocumentCell, DocumentTable } from '../../io/document/document.ts';

/** Points across a sheet of A4 that stands, within its margins; and what a cell keeps free. */
const SHEET = 493;
const CELL_PADDING = 14;
const FACE = { size: 9, isBold: false } as const;
/** A table with more columns than this lies across the page. */
const MOST_STANDING = 8;
/** So few rows stay on one sheet. */
const FEW_ROWS = 10;

/** A table as it is read and printed, its columns as wide as their words ask for. */
export function DocumentTableView({ table }: { table: DocumentTable }) {
  const { title, columns, rows, total, notes } = table;
  const widths = columnWidths(table, SHEET, CELL_PADDING, FACE);
  const row = (cells: readonly DocumentCell[]) =>
    cells.map((cell, at) => <Cell key={at} cell={cell} at={at} align={columns[at]!.align} />);
  return (
    <div className={classesOf(table)}>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
        <table>
          <caption>{title}</caption>
          <colgroup>
            {widths.map((width, at) => (
              <col key={at} style={{ width: `${(100 * width) / SHEET}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map(({ name, align }, at) => (
                <th key={at} scope="col" className={align === 'end' ? 'number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, at) => (
              <tr key={at}>{row(cells)}</tr>
            ))}
          </tbody>
          {total !== undefined && (
            <tbody className="pack-total">
              <tr>{row(total)}</tr>
            </tbody>
          )}
        </table>
      </div>
      {notes.map((note) => (
        <p key={note} className="pack-note">
          {note}
        </p>
      ))}
    </div>
  );
}

function classesOf({ columns, rows }: DocumentTable): string {
  const wide = columns.length > MOST_STANDING ? ' pack-table-wide' : '';
  return `pack-table${wide}${rows.length <= FEW_ROWS ? ' pack-table-short' : ''}`;
}

function Cell({
  cell: { text, colour },
  at,
  align,
}: {
  cell: DocumentCell;
  at: number;
  align: 'start' | 'end';
}) {
  const words =
    colour === undefined ? (
      text
    ) : (
      <>
        <span className="pack-swatch" style={{ backgroundColor: colour }} aria-hidden />
        {text}
      </>
    );
  if (at === 0) return <th scope="row">{words}</th>;
  return <td className={align === 'end' ? 'number' : 'written'}>{words}</td>;
}
