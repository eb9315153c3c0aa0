import { applyDifference, differenceBetween, type Difference } from './difference.ts';
import type { Scenario } from './scenario.ts';

/** One gesture: what it changed, and the sentence that the undo menu says. */
export interface HistoryEntry {
  readonly label: string;
  readonly difference: Difference;
}

/** All that was done to a scenario, oldest first; entries from `done` on have been undone. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly done: number;
}

export const EMPTY_HISTORY: History = { entries: [], done: 0 };

/** Enough for days of work; the oldest entry falls off the end. */
export const MOST_ENTRIES = 1000;

/** The history after an edit: what had been undone is forgotten, as a new branch begins. */
export function recordEdit(history: History, label: string, before: Scenario, after: Scenario): History {
  const entry = { label, difference: differenceBetween(before, after) };
  const entries = [...history.entries.slice(0, history.done), entry].slice(-MOST_ENTRIES);
  return { entries, done: entries.length };
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
