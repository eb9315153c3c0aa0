import { Printer } from 'lucide-react';
import { Button } from 'react-aria-components';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { DATA_PROTECTION_NOTE, type NoteTable } from '../words/trust/data-protection.ts';

/** The data protection note, to read and to print: what an information governance officer asks of Lotwise. */
export function DataProtectionDialog({ onClose }: { onClose: () => void }) {
  return (
    <ModalDialog title="Data protection note" onClose={onClose}>
      <p className="note-tools">
        <Button className="button" onPress={() => print()}>
          <Printer size={16} aria-hidden="true" /> Print
        </Button>
        <span className="quiet">The pack can have it as an annex, to save as Word.</span>
      </p>
      <article className="trust-note" aria-label="Data protection note">
        <p className="trust-note-title">Lotwise: data protection note</p>
        <p>
          What a data protection impact assessment asks, answered for Lotwise. It is no legal advice: your
          council’s own assessment stands over it.
        </p>
        {DATA_PROTECTION_NOTE.map(({ heading, points, table }) => (
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
        <thead>
          <tr>
            {columns.map(([name]) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
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
