import type { ColumnReport, FileReport, RowNote } from '../../../src/io/file-report.ts';

/** A report of a plain file of packages, with whatever a test is about in its place. */
export function aReport(parts: Partial<FileReport> = {}): FileReport {
  return {
    file: 'packages.csv',
    use: 'packages',
    layer: null,
    encoding: 'UTF-8',
    columns: [],
    read: 10,
    used: 10,
    setAside: 0,
    hoursPerWeek: 120,
    located: 10,
    questions: [],
    rows: [],
    issues: [],
    ...parts,
  };
}

export function aNote(parts: Partial<RowNote> = {}): RowNote {
  return { row: 9, field: 'hours', value: 'ten', reason: 'Not a number.', outcome: 'set aside', ...parts };
}

export function aColumn(heading: string, field: string | null, personal = false): ColumnReport {
  return { heading, field, personal, samples: personal ? [] : ['x'] };
}
