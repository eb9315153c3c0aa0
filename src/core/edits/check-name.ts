import type { Refusal } from './edited.ts';

/** The longest name of a lot or scenario, in letters: what a scenario file holds and a table can show. */
export const LONGEST_NAME = 200;

/** Refuses a name that is empty or too long; null for a good one. */
export function checkName(name: string): Refusal | null {
  if (name.trim() === '') return { refused: 'name-is-empty' };
  return name.trim().length > LONGEST_NAME ? { refused: 'name-is-too-long' } : null;
}
