import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Takes a note away, by its number. */
export function removeNote(scenario: Scenario, number: number): Edited {
  const notes = scenario.notes.filter((note) => note.number !== number);
  return notes.length === scenario.notes.length ? { refused: 'no-such-note' } : { ...scenario, notes };
}
