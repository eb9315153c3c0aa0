import type { Refusal } from './edited.ts';

/** The longest note, in letters: a page of it prints. */
export const LONGEST_NOTE = 2000;

/** Refuses a text that is empty or too long once trimmed; null for a good one. */
export function checkNoteText(text: string): Refusal | null {
  if (text.trim() === '') return { refused: 'text-is-empty' };
  return text.trim().length > LONGEST_NOTE ? { refused: 'text-is-too-long' } : null;
}
