import { useMemo } from 'react';
import { usePlanner } from '../planner-context.tsx';
import { FileCard } from './file-card.tsx';
import { IssueList } from './issue-list.tsx';
import { isWaiting } from './reconcile.ts';

/** How each of the files opened last was read, with all that can be changed about it. */
export function ImportReport() {
  const reports = usePlanner((state) => state.reports);
  const issues = usePlanner((state) => state.issues);
  const isOfArea = usePlanner((state) => state.reportsOf === state.area?.key);
  const name = usePlanner((state) => state.area?.dataset.name ?? null);
  const isSample = usePlanner((state) => state.area?.dataset.invented ?? false);
  const overAll = useMemo(() => {
    const named = new Set(reports.map((report) => report.file));
    return issues.filter((issue) => !named.has(issue.file));
  }, [reports, issues]);
  const waiting = reports.flatMap((report, at) => (isWaiting(report) ? [{ file: report.file, at }] : []));
  return (
    <section className="import-report">
      <h3>How your files were read</h3>
      {!isOfArea && reports.length > 0 && (
        <p>
          These files are not on the map yet.{' '}
          {waiting.length > 0 ? 'Answer what we ask below.' : 'See what is missing, and add it.'}
          {name !== null && ` ${name} stays open until then.`}
        </p>
      )}
      {waiting.length > 0 && (
        <p className="waiting-files">
          Waiting for your answer:{' '}
          {waiting.map(({ file, at }) => (
            <button key={at} type="button" className="link-button" onClick={() => goTo(at)}>
              <bdi>{file}</bdi>
            </button>
          ))}
        </p>
      )}
      <IssueList issues={overAll} namesFile />
      {reports.map((report, at) => (
        <FileCard
          key={`${at} ${report.file}`}
          report={report}
          headingId={headingId(at)}
          locked={isOfArea && isSample}
        />
      ))}
    </section>
  );
}

function headingId(at: number): string {
  return `file-${at}`;
}

function goTo(at: number): void {
  document.getElementById(headingId(at))?.focus();
}
