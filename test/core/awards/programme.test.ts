import { expect, test } from 'vitest';
import { packProgramme } from '../../../src/core/awards/programme.ts';

test('columns and rows are put end to end', () => {
  const programme = packProgramme(
    [
      { least: 0, most: 1, isWhole: true },
      { least: 2, most: Infinity, isWhole: false },
    ],
    [
      { terms: [[1, 3]], least: -Infinity, most: 4 },
      { terms: [], least: 0, most: 0 },
      {
        terms: [
          [0, 5],
          [1, -6],
        ],
        least: 1,
        most: Infinity,
      },
    ],
    Float64Array.of(7, 8),
  );
  expect(programme).toEqual({
    cost: Float64Array.of(7, 8),
    columnLeast: Float64Array.of(0, 2),
    columnMost: Float64Array.of(1, Infinity),
    isWhole: Uint8Array.of(1, 0),
    rowLeast: Float64Array.of(-Infinity, 0, 1),
    rowMost: Float64Array.of(4, 0, Infinity),
    rowStart: Int32Array.of(0, 1, 1, 3),
    rowColumn: Int32Array.of(1, 0, 1),
    rowWeight: Float64Array.of(3, 5, -6),
  });
});
