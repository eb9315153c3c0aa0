import type { RowNote } from '../file-report.ts';
import type { ReadIssue } from '../read-issue.ts';

const MOST_NAMED = 3;

/** Notes of shapes as issues: each reason once, with what the shapes are called. */
export function sayShapes(file: string, notes: readonly RowNote[]): ReadIssue[] {
  const byReason = new Map<string, string[]>();
  for (const { reason, value } of notes) byReason.set(reason, [...(byReason.get(reason) ?? []), value]);
  return [...byReason].map(([reason, names]) => ({
    file,
    severity: 'warning',
    message: `${reason} See ${listNames(names)}.`,
  }));
}

/** `E01 and E02`, or `E01, E02, E03 and 935 more`. */
function listNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  if (more > 0) return `${names.slice(0, MOST_NAMED).join(', ')} and ${more.toLocaleString('en-GB')} more`;
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
