import { expect, it } from 'vitest';
import type { Note } from '../../../src/core/scenario/scenario.ts';
import { notesAbout } from '../../../src/ui/notes/notes-about.ts';
import { lotId } from '../a-lot.ts';

const notes: Note[] = [
  { number: 1, text: 'One', pin: { kind: 'lot', lot: lotId(1) } },
  { number: 2, text: 'Two', pin: { kind: 'block', block: 'E2' } },
  { number: 3, text: 'Three', pin: { kind: 'block', block: 'E2/1' } },
  { number: 4, text: 'Four', pin: { kind: 'place', position: [0, 51] } },
];
const numbers = (found: Note[]) => found.map((note) => note.number);

it('finds the notes of a lot', () => {
  expect(numbers(notesAbout(notes, { lot: lotId(1) }))).toEqual([1]);
});

it('finds the notes of a block by any of its codes', () => {
  expect(numbers(notesAbout(notes, { codes: ['E2/1', 'E2'] }))).toEqual([2, 3]);
  expect(numbers(notesAbout(notes, { codes: ['E2/2'] }))).toEqual([]);
});
