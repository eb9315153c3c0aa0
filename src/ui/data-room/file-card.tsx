import { CircleAlert } from 'lucide-react';
import { memo, useRef, useState } from 'react';
import type { FileChoice, FileReport } from '../../io/file-report.ts';
import { mergeChoice } from '../../io/merge-choice.ts';
import { usePlannerActions } from '../planner-context.tsx';
import type { Draft } from './draft-choice.ts';
import { FileColumns } from './file-columns.tsx';
import { FileMisfits } from './file-misfits.tsx';
import { FileQuestions } from './file-questions.tsx';
import { FileRows } from './file-rows.tsx';
import { FileUseFields } from './file-use-fields.tsx';
import { IssueList } from './issue-list.tsx';
import { ReadAgain } from './read-again.tsx';
import { isWaiting } from './reconcile.ts';
import { sayFacts, sayRead } from './say-import.ts';

interface FileCardProps {
  report: FileReport;
  headingId: string;
  /** True for a sample, which is shown and cannot be changed. */
  locked: boolean;
}

/** What became of one file. Changes are gathered, and read all together when the person says so. */
export const FileCard = memo(function FileCard({ report, headingId, locked }: FileCardProps) {
  const { chooseForFile } = usePlannerActions();
  const [draft, setDraft] = useState<Draft>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const waits = isWaiting(report);
  const part = { report, draft, locked, onDraft: setDraft };
  const send = (choice: FileChoice) => {
    // What was pressed goes away.
    heading.current?.focus();
    setDraft({});
    void chooseForFile(report.file, mergeChoice(draft, choice));
  };
  return (
    <article className={waits ? 'file-card file-waits' : 'file-card'} aria-labelledby={headingId}>
      <header>
        <h4 id={headingId} ref={heading} tabIndex={-1}>
          <bdi>{report.file}</bdi>
        </h4>
        {waits && (
          <strong className="waits-tag">
            <CircleAlert size={16} aria-hidden="true" /> Waiting for your answer
          </strong>
        )}
      </header>
      {/* An answer may change all of this. */}
      {!waits && (
        <ul className="file-facts quiet">
          <li className="file-sum">{sayRead(report)}</li>
          {sayFacts(report).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <FileUseFields {...part} describedBy={headingId} />
      {!locked && <FileQuestions questions={report.questions} onAnswer={send} />}
      <IssueList issues={report.issues} namesFile={false} />
      {report.misfits !== undefined && <FileMisfits file={report.file} picture={report.misfits} />}
      {report.columns.length > 0 && <FileColumns {...part} />}
      {report.rows.length > 0 && <FileRows {...part} />}
      <ReadAgain draft={draft} onSend={() => send({})} onDrop={() => setDraft({})} />
    </article>
  );
});
