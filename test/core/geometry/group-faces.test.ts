import { expect, test } from 'vitest';
import { groupFaces, type Seam } from '../../../src/core/geometry/group-faces.ts';

const grouped = (areas: number[], seams: readonly (readonly [number, number, number])[], least = 25) => [
  ...groupFaces(
    Float64Array.from(areas),
    new Float64Array(areas.length),
    seams.map(([one, other, metres]): Seam => ({ one, other, metres })),
    (squareMetres) => squareMetres < least,
  ),
];

test('a sliver goes with the face it shares the longest line with, in all its parts', () => {
  expect(
    grouped(
      [100, 5, 90],
      [
        [0, 1, 6],
        [1, 2, 4],
        [1, 2, 3],
      ],
    ),
  ).toEqual([0, 2, 2]);
});

test('slivers in a row end up in one face that is none', () => {
  expect(
    grouped(
      [100, 5, 4, 3],
      [
        [0, 1, 9],
        [1, 2, 9],
        [2, 3, 9],
      ],
    ),
  ).toEqual([0, 0, 0, 0]);
});

test('slivers that together are large enough stay a face', () => {
  expect(
    grouped(
      [100, 15, 14],
      [
        [0, 1, 1],
        [1, 2, 9],
      ],
    ),
  ).toEqual([0, 1, 1]);
});

test('a face with nothing beside it stays, however small', () => {
  expect(grouped([3, 100, 90], [[1, 2, 5]])).toEqual([0, 1, 2]);
});
