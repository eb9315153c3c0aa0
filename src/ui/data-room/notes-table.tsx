import type { RowNote } from '../../io/file-report.ts';
import { fieldNamesOf, sayField } from '../words/field-names.ts';
import { OUTCOME_NAMES } from '../words/say-file.ts';
import { sayNumber } from '../words/say-number.ts';
import { valueInDraft, withFix } from './draft-choice.ts';
import type { FilePartProps } from './file-part.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** One page of rows. A value that stood in the way of its row can be mended here. */
export function NotesTable(props: FilePartProps & { shown: readonly RowNote[] }) {
  const { report } = props;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={`Rows of ${report.file}`}>
      <table className="table notes-table" aria-label={`Rows of ${report.file}`}>
        <ColumnHeads of={[{ number: 'Row' }, 'Field', 'Value', 'What became of it, and why']} />
        <tbody>
          {props.shown.map((note, at) => (
            <tr key={at}>
              <th scope="row" className="number">
                {sayNumber(note.row)}
              </th>
              <td>{sayField(report.use, note.field)}</td>
              <td>
                <NoteValue {...props} note={note} />
              </td>
              <td>
                <span className={`outcome outcome-${note.outcome.replace(' ', '-')}`}>
                  {OUTCOME_NAMES[note.outcome]}
                </span>{' '}
                {note.reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NoteValue({ report, draft, locked, onDraft, note }: FilePartProps & { note: RowNote }) {
  const isInTable =
    fieldNamesOf(report.use) !== null && report.columns.some((column) => column.field === note.field);
  if (locked || !isInTable || note.outcome === 'repaired') return <bdi>{note.value}</bdi>;
  return (
    <input
      className="fix"
      aria-label={`${sayField(report.use, note.field)} in row ${sayNumber(note.row)}`}
      value={valueInDraft(note, draft)}
      onChange={(event) => onDraft(withFix(draft, note, event.target.value))}
    />
  );
}
