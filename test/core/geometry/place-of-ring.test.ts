import { expect, test } from 'vitest';
import type { UnitRing } from '../../../src/core/geometry/find-contacts.ts';
import { placeInRing, placeOfRing } from '../../../src/core/geometry/place-of-ring.ts';

const box = (west: number, south: number, east: number, north: number): UnitRing => ({
  xs: [west, east, east, west],
  ys: [south, south, north, north],
});

test.each([
  ['inside', box(1, 1, 2, 2), 'in'],
  ['inside, on two sides', box(0, 0, 2, 2), 'in'],
  ['outside', box(5, 5, 6, 6), 'out'],
  ['beside', box(4, 0, 6, 4), 'out'],
  ['around', box(-1, -1, 9, 9), 'out'],
  ['the same', box(0, 0, 4, 4), 'on'],
  ['half in and half out', box(2, 0, 6, 4), 'across'],
] as const)('a ring %s', (_, inner, place) => {
  expect(placeOfRing(inner, box(0, 0, 4, 4))).toBe(place);
});

test('a place is given in half units, and on a side is neither in nor out', () => {
  expect(placeInRing(7, 7, box(0, 0, 4, 4))).toBe('in');
  expect(placeInRing(8, 3, box(0, 0, 4, 4))).toBe('on');
  expect(placeInRing(9, 3, box(0, 0, 4, 4))).toBe('out');
});
