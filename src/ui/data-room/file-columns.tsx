import { useState } from 'react';
import type { ColumnReport } from '../../io/file-report.ts';
import { fieldNamesOf, sayField } from '../words/field-names.ts';
import { fieldInDraft, withColumn } from './draft-choice.ts';
import type { FilePartProps } from './file-part.ts';
import { sayColumns } from './say-import.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** The columns of a file: what they look like, and what each is read as. */
export function FileColumns(props: FilePartProps) {
  const [open, setOpen] = useState(false);
  const { columns, file } = props.report;
  return (
    <details className="file-part" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{sayColumns(columns)}</summary>
      {open && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={`Columns of ${file}`}>
          <table className="table columns-table" aria-label={`Columns of ${file}`}>
            <ColumnHeads of={['Heading', 'Values look like', 'Read as']} />
            <tbody>
              {columns.map((column, at) => (
                <tr key={at}>
                  <th scope="row">
                    <bdi>{column.heading || '(no heading)'}</bdi>
                  </th>
                  <td>
                    {column.samples.map((sample) => (
                      <bdi key={sample} className="sample-value">
                        {sample}
                      </bdi>
                    ))}
                  </td>
                  <td>
                    <ReadAs {...props} column={column} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

function ReadAs({ report, draft, locked, onDraft, column }: FilePartProps & { column: ColumnReport }) {
  if (column.personal) return <strong>Personal data: dropped, not kept</strong>;
  const names = fieldNamesOf(report.use);
  const field = fieldInDraft(column, draft);
  if (locked || names === null) return field === null ? 'Not used' : sayField(report.use, field);
  return (
    <select
      aria-label={`Read ${column.heading} as`}
      value={field ?? ''}
      onChange={({ target }) =>
        onDraft(withColumn(draft, report.columns, column.heading, target.value === '' ? null : target.value))
      }
    >
      <option value="">Not used</option>
      {[...names].map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
