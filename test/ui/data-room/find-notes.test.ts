import { expect, it } from 'vitest';
import { countNotes, findNotes } from '../../../src/ui/data-room/find-notes.ts';
import { aNote } from './a-report.ts';

const NOTES = [
  aNote({ row: 2, reason: 'No hours.' }),
  aNote({ row: 3, reason: 'Ended.' }),
  aNote({ row: 4, reason: 'Ended.' }),
  aNote({ row: 5, reason: 'No place.', outcome: 'noted' }),
];
const rowsOf = (outcome: 'set aside' | 'noted' | null, reason: string | null) =>
  findNotes(NOTES, { outcome, reason }).map((note) => note.row);

it('lists all rows, or those of one outcome, one reason or both', () => {
  expect(rowsOf(null, null)).toEqual([2, 3, 4, 5]);
  expect(rowsOf('set aside', null)).toEqual([2, 3, 4]);
  expect(rowsOf(null, 'Ended.')).toEqual([3, 4]);
  expect(rowsOf('noted', 'Ended.')).toEqual([]);
});

it('counts all outcomes, and the reasons of the one asked for with the most frequent first', () => {
  const counts = countNotes(NOTES, 'set aside');
  expect([...counts.outcomes]).toEqual([
    ['set aside', 3],
    ['noted', 1],
  ]);
  expect([...counts.reasons]).toEqual([
    ['Ended.', 2],
    ['No hours.', 1],
  ]);
  expect(countNotes(NOTES, null).reasons.size).toBe(3);
});
