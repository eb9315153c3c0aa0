import { memo, useRef, useState } from 'react';
import type { HistoryEntry } from '../../core/scenario/history.ts';
import { sayWhen } from '../words/say-when.ts';
import { GoHere } from './go-here.tsx';
import type { PlaceOfEntry } from './place-of-entry.ts';
import { ReasonForm } from './reason-form.tsx';

/** One change: what was done, when and why, and the ways to go there and to say why. */
export const ChangeEntry = memo(function ChangeEntry(props: {
  entry: HistoryEntry;
  /** Its position in the history. */
  at: number;
  place: PlaceOfEntry;
  now: number;
  onGo: (done: number) => void;
  onReason: (at: number, reason: string) => void;
}) {
  const { entry, at, place, now, onGo, onReason } = props;
  const [asking, setAsking] = useState(false);
  const why = useRef<HTMLButtonElement>(null);
  const when = sayWhen(entry.at, now);
  const stop = () => {
    setAsking(false);
    why.current?.focus();
  };
  return (
    <li className={`change ${place}`} aria-current={place === 'present' ? 'step' : undefined}>
      <p className="change-label">
        {entry.label}
        {place === 'undone' && <span className="quiet"> (undone)</span>}
      </p>
      {entry.reason !== null && !asking && <p className="change-reason">Why: {entry.reason}</p>}
      <div className="change-foot">
        {when !== '' && <span className="quiet">{when}</span>}
        <GoHere place={place} about={entry.label} onGo={() => onGo(at + 1)} />
        <button
          ref={why}
          type="button"
          className="link-button"
          aria-expanded={asking}
          aria-label={`Why? ${entry.label}`}
          onClick={() => setAsking(!asking)}
        >
          Why?
        </button>
      </div>
      {asking && (
        <ReasonForm
          initial={entry.reason ?? ''}
          onKeep={(reason) => {
            onReason(at, reason);
            stop();
          }}
          onCancel={stop}
        />
      )}
    </li>
  );
});
