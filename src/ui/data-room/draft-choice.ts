import type { ColumnReport, FileChoice, RowNote } from '../../io/file-report.ts';

/** What a person changed about a file and has not had read yet. */
export type Draft = Pick<FileChoice, 'use' | 'layer' | 'columns' | 'fixes'>;

/** How many things a draft changes. */
export function countChanges({ use, layer, columns, fixes }: Draft): number {
  const values = [...(fixes ?? [])].reduce((sum, [, fields]) => sum + fields.size, 0);
  return (use === undefined ? 0 : 1) + (layer === undefined ? 0 : 1) + (columns?.size ?? 0) + values;
}

/** The field that a column will be read as. */
export function fieldInDraft(column: ColumnReport, draft: Draft): string | null {
  for (const [field, heading] of draft.columns ?? []) if (heading === column.heading) return field;
  return column.field !== null && draft.columns?.has(column.field) ? null : column.field;
}

/** Has a column read as a field, or not at all. A field is read from one column: the other one lets it go. */
export function withColumn(
  draft: Draft,
  columns: readonly ColumnReport[],
  heading: string,
  field: string | null,
): Draft {
  const column = columns.find((each) => each.heading === heading)!;
  const changed = new Map(draft.columns);
  const before = fieldInDraft(column, draft);
  if (before !== null) changed.set(before, null);
  if (field !== null) changed.set(field, heading);
  const asRead = (name: string) => columns.find((each) => each.field === name)?.heading ?? null;
  return { ...draft, columns: new Map([...changed].filter(([name, from]) => asRead(name) !== from)) };
}

/** The value that will be read for the field of a note. */
export function valueInDraft({ row, field, value }: RowNote, draft: Draft): string {
  return draft.fixes?.get(row)?.get(field) ?? value;
}

/** Has another value read in place of the one a note is about; the same value again is no change. */
export function withFix(draft: Draft, note: RowNote, value: string): Draft {
  const fields = new Map(draft.fixes?.get(note.row));
  if (value === note.value) fields.delete(note.field);
  else fields.set(note.field, value);
  const fixes = new Map(draft.fixes);
  if (fields.size === 0) fixes.delete(note.row);
  else fixes.set(note.row, fields);
  return { ...draft, fixes };
}
