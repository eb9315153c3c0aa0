import type { FileReport } from './file-report.ts';

/** The import report under plain names, for other programs: one entry a file, in the order given. */
export function reportImport(reports: readonly FileReport[]) {
  return reports.map((report) => ({
    file: report.file,
    kind: report.use,
    layer: report.layer,
    encoding: report.encoding,
    columns: Object.fromEntries(
      report.columns.flatMap(({ field, heading }) => (field === null ? [] : [[field, heading]])),
    ),
    dropped: report.columns.filter(({ personal }) => personal).map(({ heading }) => heading),
    read: report.read,
    used: report.used,
    setAside: report.setAside,
    hoursPerWeek: report.hoursPerWeek,
    located: report.located,
    questions: report.questions,
    issues: [
      ...report.rows.map(({ row, field, value, reason, outcome }) => ({
        row,
        field,
        value,
        reason,
        outcome,
      })),
      ...report.issues.map(({ row, message }) => ({
        row: row ?? null,
        field: null,
        value: null,
        reason: message,
        outcome: null,
      })),
    ],
  }));
}

/** The same as a plain table for a terminal. */
export function printImport(reports: readonly FileReport[]): string {
  return reports
    .map(({ file, use, read, used, setAside, hoursPerWeek, located, questions, issues }) => {
      const care = hoursPerWeek === null ? '' : `, ${hoursPerWeek.toLocaleString('en-GB')} hours a week`;
      const places = located === null ? '' : `, ${located.toLocaleString('en-GB')} with a place`;
      const asked = questions.map(
        ({ key, text, options }) => `  ? ${key}: ${text} (${options.map(({ value }) => value).join(' / ')})`,
      );
      const said = issues.map(({ message }) => `  - ${message}`);
      const sum = `${file}: ${use}. Read ${read} = used ${used} + set aside ${setAside}${care}${places}.`;
      return [sum, ...asked, ...said].join('\n');
    })
    .join('\n');
}
