import type { Scenario } from '../scenario/scenario.ts';
import { checkNoteText } from './check-note-text.ts';
import type { Edited } from './edited.ts';

/** Gives a note, by its number, another text. */
export function editNote(scenario: Scenario, number: number, text: string): Edited {
  const at = scenario.notes.findIndex((note) => note.number === number);
  if (at < 0) return { refused: 'no-such-note' };
  const badText = checkNoteText(text);
  if (badText) return badText;
  const note = scenario.notes[at]!;
  if (note.text === text.trim()) return { refused: 'nothing-would-change' };
  return { ...scenario, notes: scenario.notes.with(at, { ...note, text: text.trim() }) };
}
