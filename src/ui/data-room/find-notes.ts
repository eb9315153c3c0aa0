import type { RowNote } from '../../io/file-report.ts';

export type Outcome = RowNote['outcome'];

/** Those that matter most first. */
export const OUTCOMES: readonly Outcome[] = ['set aside', 'repaired', 'noted'];

/** Which notes to list; null stands for all of them. */
export interface NoteQuestion {
  readonly outcome: Outcome | null;
  readonly reason: string | null;
}

/** How many notes there are of each outcome, and of each reason among those of the outcome asked for. */
export interface NoteCounts {
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly reasons: ReadonlyMap<string, number>;
}

/** The notes that fit, in the order they came. */
export function findNotes(notes: readonly RowNote[], { outcome, reason }: NoteQuestion): readonly RowNote[] {
  if (outcome === null && reason === null) return notes;
  return notes.filter(
    (note) => (outcome === null || note.outcome === outcome) && (reason === null || note.reason === reason),
  );
}

/** Counts notes in one pass. Reasons come most frequent first. */
export function countNotes(notes: readonly RowNote[], outcome: Outcome | null): NoteCounts {
  const outcomes = new Map<Outcome, number>();
  const reasons = new Map<string, number>();
  for (const note of notes) {
    outcomes.set(note.outcome, (outcomes.get(note.outcome) ?? 0) + 1);
    if (outcome === null || note.outcome === outcome)
      reasons.set(note.reason, (reasons.get(note.reason) ?? 0) + 1);
  }
  return { outcomes, reasons: new Map([...reasons].sort(([, a], [, b]) => b - a)) };
}
