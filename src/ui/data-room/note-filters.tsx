import { OUTCOME_NAMES } from '../words/say-file.ts';
import { sayNumber } from '../words/say-number.ts';
import { OUTCOMES, type NoteCounts, type NoteQuestion, type Outcome } from './find-notes.ts';

/** Chooses which rows to list, by what became of them and by why; each choice says how many there are. */
export function NoteFilters(
  props: NoteCounts & { question: NoteQuestion; onAsk: (question: NoteQuestion) => void },
) {
  const { outcomes, reasons, question, onAsk } = props;
  const total = (counts: ReadonlyMap<unknown, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div className="note-filters">
      <label className="field">
        <span className="field-label">What became of them</span>
        <select
          value={question.outcome ?? ''}
          onChange={({ target }) =>
            onAsk({ outcome: (target.value || null) as Outcome | null, reason: null })
          }
        >
          <option value="">All ({sayNumber(total(outcomes))})</option>
          {OUTCOMES.filter((outcome) => outcomes.has(outcome)).map((outcome) => (
            <option key={outcome} value={outcome}>
              {OUTCOME_NAMES[outcome]} ({sayNumber(outcomes.get(outcome)!)})
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">Why</span>
        <select
          value={question.reason ?? ''}
          onChange={({ target }) => onAsk({ ...question, reason: target.value || null })}
        >
          <option value="">Any reason ({sayNumber(total(reasons))})</option>
          {[...reasons].map(([reason, count]) => (
            <option key={reason} value={reason}>
              {reason} ({sayNumber(count)})
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
