import type { FileReport } from './file-report.ts';

/** What a reader of rows says of a file, for its report. Rows always add up: read = used + set aside. */
export type ReportParts = Pick<
  FileReport,
  'columns' | 'read' | 'used' | 'setAside' | 'hoursPerWeek' | 'located' | 'questions' | 'rows' | 'issues'
>;
