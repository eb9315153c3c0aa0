import { expect, test } from 'vitest';
import { meetingOf } from '../../../src/core/geometry/meeting-of.ts';

type Four = [number, number, number, number];

test.each<[string, Four, Four, number[][]]>([
  ['that cross meet there', [0, 0, 4, 4], [0, 4, 4, 0], [[2, 2]]],
  ['that cross off the grid meet at the nearest grid place', [0, 0, 3, 3], [0, 3, 3, 1], [[2, 2]]],
  ['that end on each other meet at that end', [0, 0, 4, 0], [2, 0, 2, 5], [[2, 0]]],
  ['with an end in common meet there', [0, 0, 4, 0], [4, 0, 4, 4], [[4, 0]]],
  [
    'that lie along each other meet at both ends of what they share',
    [0, 0, 4, 0],
    [2, 0, 6, 0],
    [
      [2, 0],
      [4, 0],
    ],
  ],
  ['that point at each other do not meet', [0, 0, 4, 0], [6, -2, 6, 2], []],
  ['on one line and apart do not meet', [0, 0, 1, 1], [2, 2, 3, 3], []],
  ['that run side by side do not meet', [0, 0, 4, 0], [0, 1, 4, 1], []],
])('segments %s', (_, one, other, places) => {
  const sorted = (found: readonly (readonly number[])[]) => found.map(String).toSorted();
  expect(sorted(meetingOf(...one, ...other))).toEqual(sorted(places));
  expect(sorted(meetingOf(...other, ...one))).toEqual(sorted(places));
});
