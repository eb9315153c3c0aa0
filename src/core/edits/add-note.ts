import type { NotePin, Scenario } from '../scenario/scenario.ts';
import { checkNoteText } from './check-note-text.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';
import { pinToPlace } from './pin-to-place.ts';

/** Pins a note to a place, lot or block, with a number above those of all other notes. */
export function addNote(scenario: Scenario, text: string, pin: NotePin): Edited {
  const badText = checkNoteText(text);
  if (badText) return badText;
  if (pin.kind === 'lot' && !findLot(scenario, pin.lot)) return { refused: 'no-such-lot' };
  const number = Math.max(0, ...scenario.notes.map((note) => note.number)) + 1;
  const rounded = pin.kind === 'place' ? pinToPlace(pin.position) : pin;
  return { ...scenario, notes: [...scenario.notes, { number, text: text.trim(), pin: rounded }] };
}
