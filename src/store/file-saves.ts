import { keepIfSame } from '../core/figures/keep-if-same.ts';
import type { Paper } from '../core/paper/paper.ts';
import { decisionsOf, type Decision } from '../core/scenario/history.ts';
import type { Scenario, ScenarioId } from '../core/scenario/scenario.ts';
import type { OpenScenario, Planner, PlannerState } from './planner.ts';

/** A scenario as it was last saved to a file. */
export interface FileSave {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly scenario: Scenario;
  readonly decisions: readonly Decision[];
}

/** What was last saved to files; the paper by the project alone. It is kept beside the plans. */
export interface FileSaves {
  readonly scenarios: Readonly<Record<ScenarioId, FileSave>>;
  readonly paper: Paper | null;
}

export const NO_FILE_SAVES: FileSaves = { scenarios: {}, paper: null };

/** Whether a scenario is in a file as it is now. */
export type InFile = { readonly kind: 'never' } | { readonly kind: 'saved' | 'changed'; readonly at: number };

const NEVER: InFile = { kind: 'never' };
const known = new WeakMap<OpenScenario, { readonly save: FileSave; readonly inFile: InFile }>();

/** Looks at what is in the scenario, not at what was done: undone to what was saved, it is saved. */
export function inFileOf({ scenarios }: FileSaves, open: OpenScenario): InFile {
  const save = scenarios[open.scenario.id];
  if (save === undefined) return NEVER;
  const before = known.get(open);
  if (before?.save === save) return before.inFile;
  const isSame =
    sameScenario(open.scenario, save.scenario) && isAlike(decisionsOf(open.history), save.decisions);
  const inFile: InFile = { kind: isSame ? 'saved' : 'changed', at: save.at };
  known.set(open, { save, inFile });
  return inFile;
}

/** With these scenarios saved as they are now. */
export function withFileSaves(saves: FileSaves, saved: readonly OpenScenario[], at: number): FileSaves {
  const fresh = saved.map(({ scenario, history }) => [
    scenario.id,
    { at, scenario, decisions: decisionsOf(history) },
  ]);
  return { ...saves, scenarios: { ...saves.scenarios, ...Object.fromEntries(fresh) } };
}

/** Whether all that somebody did is in files. What an area begins with is not lost: it is there again whenever it is opened. */
export function isAllInFiles({ fileSaves, scenarios, paper, paperHistory }: PlannerState): boolean {
  const isPaperSafe =
    paperHistory.before.length === 0 || (fileSaves.paper !== null && isAlike(fileSaves.paper, paper));
  return (
    isPaperSafe && scenarios.every((open) => isUntouched(open) || inFileOf(fileSaves, open).kind === 'saved')
  );
}

/** What is kept of saves: those of scenarios that are there. */
export function savesToKeep({ fileSaves, scenarios }: Pick<Planner, 'fileSaves' | 'scenarios'>): FileSaves {
  const ids = new Set<string>(scenarios.map(({ scenario }) => scenario.id));
  if (Object.keys(fileSaves.scenarios).every((id) => ids.has(id))) return fileSaves;
  const left = Object.entries(fileSaves.scenarios).filter(([id]) => ids.has(id));
  return { ...fileSaves, scenarios: Object.fromEntries(left) };
}

function isUntouched({ origin, history }: OpenScenario): boolean {
  return origin.how === 'began' && history.entries.length === 0;
}

function sameScenario({ assignment, ...one }: Scenario, { assignment: saved, ...other }: Scenario): boolean {
  return (
    assignment.length === saved.length &&
    assignment.every((lot, block) => lot === saved[block]) &&
    isAlike<Omit<Scenario, 'assignment'>>(one, other)
  );
}

function isAlike<T>(one: T, other: T): boolean {
  return keepIfSame(one, other) === other;
}
