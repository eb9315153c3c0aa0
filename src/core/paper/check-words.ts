import { checkName } from '../edits/check-name.ts';
import { checkNoteText } from '../edits/check-note-text.ts';
import type { Refusal } from '../edits/edited.ts';

/** Refuses words longer than `LONGEST_NOTE`; none at all are welcome. */
export function checkWords(words: string): Refusal | null {
  return words.trim() === '' ? null : checkNoteText(words);
}

/** Refuses a line, such as the name of a source, longer than `LONGEST_NAME`; an empty one is welcome. */
export function checkLine(line: string): Refusal | null {
  return line.trim() === '' ? null : checkName(line);
}
