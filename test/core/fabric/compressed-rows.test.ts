import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compressRows, rowsOf } from '../../../src/core/fabric/compressed-rows.ts';
import type { CompressedRows } from '../../../src/core/fabric/fabric.ts';

function listsOf({ offsets, targets }: CompressedRows): number[][] {
  return Array.from({ length: offsets.length - 1 }, (_, row) => [
    ...targets.subarray(offsets[row]!, offsets[row + 1]!),
  ]);
}

describe('lists laid end to end', () => {
  test('read back as they were', () => {
    const lists = [[3, 1], [], [4, 1, 5], []];
    expect(listsOf(rowsOf(lists))).toEqual(lists);
    expect(listsOf(rowsOf([]))).toEqual([]);
  });

  test('group numbers by row, lowest first, and leave out those of no row', () => {
    expect(listsOf(compressRows(4, [2, 0, -1, 2, 0, 3]))).toEqual([[1, 4], [], [0, 3], [5]]);
  });

  test('hold every number of a row once, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 6 })), (rowOf) => {
        const expected = Array.from({ length: 7 }, (_, row) =>
          [...rowOf.keys()].filter((item) => rowOf[item] === row),
        );
        expect(listsOf(compressRows(7, rowOf))).toEqual(expected);
      }),
    );
  });
});
