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
      <span className={state.kind === 'failed' ? 'save-failed' : undefined}>{sayKept(state)}</span>
      <span>{sayInFile(inFile, state.kind === 'saved' ? state.at : null)}</span>
      <span className="visually-hidden">{files}</span>
    </p>
  );
}

function inFileNow(planner: PlannerState) {
  const open = activeScenario(planner);
  return open === undefined ? null : inFileOf(planner.fileSaves, open);
}

function sayKept(state: SaveState): string {
  if (state.kind === 'failed') return 'Not kept in this browser';
  return state.kind === 'saving' ? 'Keeping…' : `Kept in this browser ${sayTime(state.at)}`;
}

function sayKeptLong(state: SaveState): string {
  return state.kind === 'saved'
    ? `Kept in this browser on ${sayDate(state.at)} at ${sayTime(state.at)}.`
    : '';
}
