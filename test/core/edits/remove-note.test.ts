import { expect, test } from 'vitest';
import { addNote } from '../../../src/core/edits/add-note.ts';
import { removeNote } from '../../../src/core/edits/remove-note.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

test('a note is removed by its number, and only one that is there', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' }));
  const one = addNote(scenario, 'One', { kind: 'block', block: 'A' }) as Scenario;
  const two = addNote(one, 'Two', { kind: 'block', block: 'A' }) as Scenario;
  expect((removeNote(two, 1) as Scenario).notes).toEqual([two.notes[1]]);
  expect(removeNote(two, 3)).toEqual({ refused: 'no-such-note' });
});
