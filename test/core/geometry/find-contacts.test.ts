import { expect, test } from 'vitest';
import { findContacts, type UnitRing } from '../../../src/core/geometry/find-contacts.ts';

const ring = (...corners: [number, number][]): UnitRing => ({
  xs: corners.map(([x]) => x),
  ys: corners.map(([, y]) => y),
});
const square = ring([0, 0], [4, 0], [4, 4], [0, 4]);
const find = (...rings: UnitRing[]) => findContacts(rings, { steps: 1000 });

test.each<[string, UnitRing[], unknown]>([
  ['a square has none', [square], []],
  [
    'a bow-tie crosses itself',
    [ring([0, 0], [4, 4], [4, 0], [0, 4])],
    [{ one: 0, other: 0, isCrossing: true }],
  ],
  [
    'a spike lies along itself',
    [ring([0, 0], [4, 0], [4, 4], [4, 0])],
    [{ one: 0, other: 0, isCrossing: false }],
  ],
  [
    'a square beside another touches it',
    [square, ring([4, 0], [8, 0], [8, 4], [4, 4])],
    [{ one: 0, other: 1, isCrossing: false }],
  ],
  ['a square apart from another does not', [square, ring([5, 0], [8, 0], [8, 4])], []],
  [
    'a ring over another crosses it',
    [square, ring([2, 2], [9, 3], [9, 2])],
    [{ one: 0, other: 1, isCrossing: true }],
  ],
])('%s', (_, rings, contacts) => expect(find(...rings)).toEqual(contacts));

test('work without end is given up', () => {
  expect(findContacts([square, square], { steps: 2 })).toBeNull();
});
