import type { FileReport } from '../../io/file-report.ts';

/** What the files opened last come to, all together. */
export interface Reconciled {
  readonly setAside: number;
  /** Rows that are neither used nor set aside with a reason; there should be none. */
  readonly unexplained: number;
  /** Files that are not used until a person says something. */
  readonly waiting: readonly FileReport[];
}

/** Adds up the reports of all files that are used. */
export function reconcile(reports: readonly FileReport[]): Reconciled {
  const used = reports.filter(isUsed);
  return {
    setAside: used.reduce((sum, report) => sum + report.setAside, 0),
    unexplained: used.reduce((sum, report) => sum + unaccounted(report) + withoutReason(report), 0),
    waiting: reports.filter(isWaiting),
  };
}

/** Whether a file waits for a person to answer a question, or to say what it is for. */
export function isWaiting({ questions, use }: FileReport): boolean {
  return questions.length > 0 || use === 'unknown';
}

/** Whether a file is used for something. */
export function isUsed({ use }: FileReport): boolean {
  return use !== 'unknown' && use !== 'left out';
}

/** Rows read that are neither used nor set aside. */
export function unaccounted({ read, used, setAside }: FileReport): number {
  return Math.abs(read - used - setAside);
}

function withoutReason({ setAside, rows }: FileReport): number {
  const explained = new Set<number>();
  for (const { row, outcome } of rows) if (outcome === 'set aside') explained.add(row);
  return Math.max(0, setAside - explained.size);
}
