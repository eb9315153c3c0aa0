import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { download } from '../../store/download.ts';
import { PageButtons } from '../controls/page-buttons.tsx';
import { sayCount } from '../words/say-number.ts';
import type { FilePartProps } from './file-part.ts';
import { countNotes, findNotes, type NoteQuestion } from './find-notes.ts';
import { NoteFilters } from './note-filters.tsx';
import { NotesTable } from './notes-table.tsx';
import { sayNotes } from './say-import.ts';

/** Rows on one page: enough to work with, few enough to draw at once. */
const PAGE = 100;

const ALL_NOTES: NoteQuestion = { outcome: null, reason: null };

/** The rows that were set aside, repaired or noted, each with why, to find and to put right. */
export function FileRows(props: FilePartProps) {
  const { report } = props;
  const [open, setOpen] = useState(report.setAside > 0);
  const [question, setQuestion] = useState(ALL_NOTES);
  const [page, setPage] = useState(0);
  const all = useMemo(() => countNotes(report.rows, null), [report.rows]);
  const counts = useMemo(() => countNotes(report.rows, question.outcome), [report.rows, question.outcome]);
  // A reason that is gone after the file was read again is asked for no longer.
  const reason = question.reason !== null && counts.reasons.has(question.reason) ? question.reason : null;
  const found = useMemo(
    () => findNotes(report.rows, { outcome: question.outcome, reason }),
    [report.rows, question.outcome, reason],
  );
  const ask = (next: NoteQuestion) => {
    setQuestion(next);
    setPage(0);
  };
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const current = Math.min(page, pages - 1);
  return (
    <details className="file-part" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{sayNotes(all)}</summary>
      {open && (
        <>
          <NoteFilters
            outcomes={all.outcomes}
            reasons={counts.reasons}
            question={{ outcome: question.outcome, reason }}
            onAsk={ask}
          />
          <NotesTable {...props} shown={found.slice(current * PAGE, (current + 1) * PAGE)} />
          <PageButtons
            label={`Pages of rows of ${report.file}`}
            what={sayCount(found.length, 'row')}
            page={current}
            pages={pages}
            onPage={setPage}
          />
          <SaveSetAside {...props} />
        </>
      )}
    </details>
  );
}

function SaveSetAside({ report: { file, setAsideCsv } }: FilePartProps) {
  if (setAsideCsv === undefined) return null;
  const name = `${file.replace(/\.[^.]*$/, '')} set aside.csv`;
  return (
    <Button className="button" onPress={() => download(name, new Blob([setAsideCsv], { type: 'text/csv' }))}>
      <Download size={16} aria-hidden="true" /> Save the rows set aside as CSV
    </Button>
  );
}
