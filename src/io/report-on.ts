import type { FileContent } from './formats/file-content.ts';
import type { ReportParts } from './file-parts.ts';
import type { FileReport, FileUse } from './file-report.ts';
import type { SortedFile } from './sort-files.ts';

/** The report on a file, from what its reader says; what that leaves out is nothing. Rows not set aside are used. */
export function reportOn(
  file: SortedFile<unknown>,
  use: FileUse,
  parts: Partial<ReportParts & Pick<FileReport, 'layer'>>,
): FileReport {
  const setAsideEarlier = file.rows.filter(({ outcome }) => outcome === 'set aside').length;
  const read = (parts.read ?? 0) + setAsideEarlier;
  const setAside = (parts.setAside ?? 0) + setAsideEarlier;
  return {
    file: file.name,
    use,
    layer: parts.layer ? { name: parts.layer.name, role: parts.layer.role } : null,
    encoding: file.encoding,
    columns: parts.columns ?? [],
    read,
    used: parts.used ?? read - setAside,
    setAside,
    hoursPerWeek: parts.hoursPerWeek ?? null,
    located: parts.located ?? null,
    questions: parts.questions ?? [],
    rows: [...file.rows, ...(parts.rows ?? [])],
    issues: [...file.issues, ...(parts.issues ?? [])],
    ...(file.isRemembered && { isRemembered: true }),
  };
}

/** The report on a file that nothing is made of: all that is in it is set aside. */
export function reportOther(file: SortedFile<FileContent | null> & { readonly use: FileUse }): FileReport {
  const read = countOf(file.content);
  return reportOn({ ...file, rows: [] }, file.use, { read, used: 0, setAside: read });
}

function countOf(content: FileContent | null): number {
  if (content?.kind === 'postcodes') return content.postcodes.read;
  if (content?.kind === 'table') return content.table.rows.length;
  return content?.kind === 'shapes' ? content.shapes.length : 0;
}
