import { applyDifference, differenceBetween, type Difference } from './difference.ts';
import type { Scenario } from './scenario.ts';

/** One gesture: what it changed, and the sentence that the undo menu says. */
export interface HistoryEntry {
  readonly label: string;
  readonly difference: Difference;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Why it was done, where somebody said. */
  readonly reason: string | null;
}

/** A change with the reason that was given for it. */
export interface Decision {
  readonly label: string;
  readonly at: number;
  readonly reason: string;
}

/** A state of the plan that was kept under a name, whatever is done or undone later. */
export interface RestorePoint {
  readonly name: string;
  readonly at: number;
  readonly scenario: Scenario;
}

/** All that was done to a scenario, oldest first; entries from `done` on have been undone. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly done: number;
  /** Oldest first. */
  readonly points: readonly RestorePoint[];
  /** Decisions from before the first entry: of entries that fell off the end, or read from a file. */
  readonly earlier: readonly Decision[];
}

export const EMPTY_HISTORY: History = { entries: [], done: 0, points: [], earlier: [] };

/** Enough for days of work; the oldest entry falls off the end. */
export const MOST_ENTRIES = 1000;

/** The history after an edit: what had been undone is forgotten, as a new branch begins. */
export function recordEdit(
  history: History,
  label: string,
  before: Scenario,
  after: Scenario,
  at: number,
): History {
  const entry = { label, difference: differenceBetween(before, after), at, reason: null };
  const all = [...history.entries.slice(0, history.done), entry];
  const entries = all.slice(-MOST_ENTRIES);
  const fallen = decisionsIn(all.slice(0, all.length - entries.length));
  const earlier = fallen.length === 0 ? history.earlier : [...history.earlier, ...fallen];
  return { ...history, entries, done: entries.length, earlier };
}

/** One step back or forward: the scenario there, the history, and the entry crossed; null at the end. */
export function stepHistory(
  scenario: Scenario,
  history: History,
  direction: 'undo' | 'redo',
): { scenario: Scenario; history: History; entry: HistoryEntry } | null {
  const entry = history.entries[direction === 'undo' ? history.done - 1 : history.done];
  if (entry === undefined) return null;
  return {
    scenario: applyDifference(scenario, entry.difference, direction),
    history: { ...history, done: history.done + (direction === 'undo' ? -1 : 1) },
    entry,
  };
}

/** Many steps at once, to where the first `done` entries are done: as undoing or redoing each in turn. */
export function jumpInHistory(
  scenario: Scenario,
  history: History,
  done: number,
): { scenario: Scenario; history: History } {
  const target = Math.max(0, Math.min(done, history.entries.length));
  let now = scenario;
  for (let at = history.done - 1; at >= target; at--)
    now = applyDifference(now, history.entries[at]!.difference, 'undo');
  for (let at = history.done; at < target; at++)
    now = applyDifference(now, history.entries[at]!.difference, 'redo');
  return { scenario: now, history: { ...history, done: target } };
}

/** Says why entry `place` was done; an empty reason takes it back. */
export function giveReason(history: History, place: number, reason: string): History {
  const said = reason.trim() === '' ? null : reason.trim();
  const entries = history.entries.map((entry, at) => (at === place ? { ...entry, reason: said } : entry));
  return { ...history, entries };
}

/** Keeps a state of the plan under a name; a name that is there already is given to the new state. */
export function keepPoint(history: History, name: string, scenario: Scenario, at: number): History {
  const points = [...history.points.filter((point) => point.name !== name), { name, at, scenario }];
  return { ...history, points };
}

export function dropPoint(history: History, name: string): History {
  return { ...history, points: history.points.filter((point) => point.name !== name) };
}

/** The decision log, oldest first: changes that stand and have a reason. */
export function decisionsOf({ earlier, entries, done }: History): readonly Decision[] {
  return [...earlier, ...decisionsIn(entries.slice(0, done))];
}

function decisionsIn(entries: readonly HistoryEntry[]): Decision[] {
  return entries.flatMap(({ label, at, reason }) => (reason === null ? [] : [{ label, at, reason }]));
}
