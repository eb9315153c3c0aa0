import type { Scene } from '../../core/paper/paper.ts';
import type { Presenting } from '../../store/papers.ts';
import { readClock } from './read-clock.ts';
import { sayBehind, sayClock, sayTimeLeft } from './say-clock.ts';
import { useNow } from './use-now.ts';

/** What only the presenter reads: the notes, what comes next, and the time. */
export function PresenterNotes(props: {
  scenes: readonly Scene[];
  presenting: Presenting;
  /** When the step was shown last, milliseconds since 1970. */
  shownAt: number;
  onBack: () => void;
  onNext: () => void;
}) {
  const { scenes, presenting, shownAt, onBack, onNext } = props;
  const { step } = presenting;
  const clock = readClock(scenes, presenting, shownAt, useNow());
  const behind = sayBehind(clock);
  const next = scenes[step + 1];
  const notes = scenes[step]!.notes.split('\n').filter((line) => line.trim() !== '');
  return (
    <div className="notes-screen">
      <p className="notes-step">
        Step {step + 1} of {scenes.length}
      </p>
      <h2>{scenes[step]!.title}</h2>
      <p className="notes-clock" role="timer">
        <strong>{sayClock(clock.elapsed)}</strong> of {sayClock(clock.planned)}
      </p>
      <p className={clock.left < 0 ? 'notes-left notes-over' : 'notes-left'}>
        {sayTimeLeft(clock)} {behind}
      </p>
      <div className="notes-words">
        {notes.length === 0 ? (
          <p className="quiet">There are no notes for this step.</p>
        ) : (
          notes.map((line, at) => <p key={at}>{line}</p>)
        )}
      </div>
      <p className="notes-next">{next === undefined ? 'This is the last step.' : `Next: ${next.title}`}</p>
      <div className="notes-buttons">
        <button type="button" className="button" disabled={step === 0} onClick={onBack}>
          Back
        </button>
        <button type="button" className="button button-main" disabled={next === undefined} onClick={onNext}>
          Next
        </button>
      </div>
    </div>
  );
}
