import type { CompressedRows } from './fabric.ts';

/** Groups the numbers 0 … n-1 by row: number i goes to row `rowOf[i]`, or nowhere where that is below 0. */
export function compressRows(rowCount: number, rowOf: ArrayLike<number>): CompressedRows {
  const offsets = new Uint32Array(rowCount + 1);
  for (let item = 0; item < rowOf.length; item++) {
    if (rowOf[item]! >= 0) offsets[rowOf[item]! + 1]!++;
  }
  for (let row = 0; row < rowCount; row++) offsets[row + 1]! += offsets[row]!;
  const targets = new Uint32Array(offsets[rowCount]!);
  const next = offsets.slice();
  for (let item = 0; item < rowOf.length; item++) {
    if (rowOf[item]! >= 0) targets[next[rowOf[item]!]!++] = item;
  }
  return { offsets, targets };
}

/** Lays lists end to end. */
export function rowsOf(lists: readonly (readonly number[])[]): CompressedRows {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => (offsets[row + 1] = offsets[row]! + list.length));
  const targets = new Uint32Array(offsets[lists.length]!);
  lists.forEach((list, row) => targets.set(list, offsets[row]));
  return { offsets, targets };
}
