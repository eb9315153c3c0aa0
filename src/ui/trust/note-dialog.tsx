import { Printer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { ColumnHeads } from '../controls/column-heads.tsx';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import type { NotePart, NoteTable } from '../words/trust/data-protection.ts';

/** A note that anybody may ask for, to read and to print alone. */
export function NoteDialog(props: {
  title: string;
  /** Stands over the note on the screen and not on paper. */
  hint: string;
  /** What is said before its first heading. */
  opening: string;
  parts: readonly NotePart[];
  onClose: () => void;
}) {
  const { title, hint, opening, parts, onClose } = props;
  return (
    <ModalDialog title={title} onClose={onClose}>
      <p className="note-tools">
        <Button className="button" onPress={() => print()}>
          <Printer size={16} aria-hidden="true" /> Print
        </Button>
        <span className="quiet">{hint}</span>
      </p>
      <article className="trust-note" aria-label={title}>
        <h2 className="trust-note-title">Lotwise: {title.toLowerCase()}</h2>
        <p>{opening}</p>
        {parts.map(({ heading, points, table }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {points.length > 0 && (
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
            {table !== undefined && <Table table={table} />}
          </section>
        ))}
      </article>
    </ModalDialog>
  );
}

function Table({ table: { title, columns, rows } }: { table: NoteTable }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="table">
        <caption className="visually-hidden">{title}</caption>
        <ColumnHeads of={columns.map(([name]) => name)} />
        <tbody>
          {rows.map(([first, ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
