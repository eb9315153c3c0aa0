import { activeScenario } from '../../store/active-scenario.ts';
import { inFileOf } from '../../store/file-saves.ts';
import type { PlannerState, SaveState } from '../../store/planner.ts';
import { usePlanner } from '../planner-context.tsx';
import { sayDate, sayTime } from '../words/say-date.ts';
import { sayInFile, sayInFiles } from '../words/say-in-file.ts';

/** Whether the work is kept in this browser, and whether the scenario on the desk is in a file as it is now. */
export function SaveWords() {
  const state = usePlanner((planner) => planner.saveState);
  const inFile = usePlanner(inFileNow);
  const files = usePlanner(sayInFiles);
  if (state === null || inFile === null) return null;
  return (
    <p className="save-words" title={`${sayKeptLong(state)} ${files}`}>
      <KeptWords state={state} />
      <span>{sayInFile(inFile, state.kind === 'saved' ? state.at : null)}</span>
      <span className="visually-hidden">{files}</span>
    </p>
  );
}

function inFileNow(planner: PlannerState) {
  const open = activeScenario(planner);
  return open === undefined ? null : inFileOf(planner.fileSaves, open);
}

/** Where, too, as far as there is room. */
function KeptWords({ state }: { state: SaveState }) {
  if (state.kind === 'saving') return <span>Keeping…</span>;
  const isFailed = state.kind === 'failed';
  return (
    <span className={isFailed ? 'save-failed' : undefined}>
      {isFailed ? 'Not kept' : 'Kept'}
      <span className="save-where"> in this browser</span> {!isFailed && sayTime(state.at)}
    </span>
  );
}

function sayKeptLong(state: SaveState): string {
  return state.kind === 'saved'
    ? `Kept in this browser on ${sayDate(state.at)} at ${sayTime(state.at)}.`
    : '';
}
