import { expect, test } from 'vitest';
import { addNote } from '../../../src/core/edits/add-note.ts';
import { editNote } from '../../../src/core/edits/edit-note.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const { scenario } = aScenario(aDataset({ blocks: 'A' }));
const one = addNote(scenario, 'One', { kind: 'block', block: 'A' }) as Scenario;
const two = addNote(one, 'Two', { kind: 'block', block: 'A' }) as Scenario;

test('editing a note changes its text alone', () => {
  const { notes } = editNote(two, 1, ' First ') as Scenario;
  expect(notes).toEqual([{ ...two.notes[0]!, text: 'First' }, two.notes[1]]);
});

test('a note is not edited to nothing, to what it says, or where it is not there', () => {
  expect(editNote(two, 1, '')).toEqual({ refused: 'text-is-empty' });
  expect(editNote(two, 1, 'One ')).toEqual({ refused: 'nothing-would-change' });
  expect(editNote(two, 3, 'Three')).toEqual({ refused: 'no-such-note' });
});
