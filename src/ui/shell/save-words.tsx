import { CircleAlert } from 'lucide-react';
import { usePlanner } from '../planner-context.tsx';
import { sayDate, sayTime } from '../words/say-date.ts';

/** Whether the work is kept, and where. */
export function SaveWords() {
  const state = usePlanner((planner) => planner.saveState);
  if (state === null) return null;
  if (state.kind === 'failed') {
    return (
      <span className="save-words save-failed" title={state.why}>
        <CircleAlert size={16} aria-hidden="true" /> Not kept: {state.why}
      </span>
    );
  }
  if (state.kind === 'saving') return <span className="save-words">Keeping…</span>;
  return (
    <span className="save-words" title={`${sayDate(state.at)}, ${sayTime(state.at)}`}>
      Kept<span className="save-where"> in this browser</span> {sayTime(state.at)}
    </span>
  );
}
