import { inFileOf, type InFile } from '../../store/file-saves.ts';
import type { PlannerState } from '../../store/planner.ts';
import { sayDate, sayTime } from './say-date.ts';

/** `Saved to a file 10:30`; with the day in its place where that was before `today`, where that is known. */
export function sayInFile(inFile: InFile, today: number | null): string {
  if (inFile.kind === 'never') return 'Never saved to a file';
  const isToday = today === null || sayDate(inFile.at) === sayDate(today);
  const when = isToday ? sayTime(inFile.at) : sayDate(inFile.at);
  return inFile.kind === 'saved' ? `Saved to a file ${when}` : `Changed since the file of ${when}`;
}

/** How many of all scenarios are in files as they are now. */
export function sayInFiles({ scenarios, fileSaves }: PlannerState): string {
  const saved = scenarios.filter((open) => inFileOf(fileSaves, open).kind === 'saved').length;
  const all = scenarios.length;
  if (all === 1)
    return saved === 1
      ? 'The scenario is in a file as it is now.'
      : 'The only scenario is not in a file as it is now.';
  return `${saved === all ? `All ${all}` : `${saved} of ${all}`} scenarios are in files as they are now.`;
}
