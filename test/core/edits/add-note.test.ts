import { describe, expect, test } from 'vitest';
import { addNote } from '../../../src/core/edits/add-note.ts';
import { removeNote } from '../../../src/core/edits/remove-note.ts';
import type { LotId, NotePin, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('a note', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'AB' })).withLot('North', 'A');
  const onBlock: NotePin = { kind: 'block', block: 'B' };
  const onLot: NotePin = { kind: 'lot', lot: 1 as LotId };
  const add = (plan: Scenario, text: string, pin: NotePin) => addNote(plan, text, pin) as Scenario;
  const two = add(add(scenario, ' Floods in winter\n', onBlock), 'Ask the panel', onLot);

  test('is pinned to a block or lot, its text without the space around it', () =>
    expect(two.notes).toEqual([
      { number: 1, text: 'Floods in winter', pin: onBlock },
      { number: 2, text: 'Ask the panel', pin: onLot },
    ]));

  test('is pinned to a place rounded to about 100 m', () => {
    const { notes } = add(scenario, 'Bus stops here', { kind: 'place', position: [-0.19876, 51.40449] });
    expect(notes[0]!.pin).toEqual({ kind: 'place', position: [-0.199, 51.404] });
  });

  test('has a number above those of all others', () => {
    const without = removeNote(two, 1) as Scenario;
    expect(add(without, 'Third', onBlock).notes.map((note) => note.number)).toEqual([2, 3]);
  });

  test('is refused without text, or on a lot that is not there', () => {
    expect(addNote(scenario, ' ', onBlock)).toEqual({ refused: 'text-is-empty' });
    expect(addNote(scenario, 'Why', { kind: 'lot', lot: 2 as LotId })).toEqual({ refused: 'no-such-lot' });
  });
});
