/** Lists of numbers laid end to end, some of them anew. */
export interface RowPatch {
  /** As in `CompressedRows`. */
  readonly offsets: Uint32Array;
  /** A column beside the rows: as it was, but for the rows that are new. */
  column<Column extends Uint32Array | Int32Array | Float64Array>(
    old: Column,
    valuesOf: (row: number) => ArrayLike<number>,
  ): Column;
}

/**
 * Replaces some rows and adds others at the end; what lies between is copied in one piece. `lengths`
 * has the new length of each row that is replaced or added.
 */
export function patchRows(old: Uint32Array, count: number, lengths: ReadonlyMap<number, number>): RowPatch {
  const rows = [...lengths.keys()].toSorted((a, b) => a - b);
  const offsets = new Uint32Array(count + 1);
  let [from, shift] = [0, 0];
  for (const row of [...rows, count]) {
    const end = Math.min(row, old.length - 1);
    for (let at = from; at < end; at++) offsets[at + 1] = old[at + 1]! + shift;
    if (row === count) break;
    offsets[row + 1] = offsets[row]! + lengths.get(row)!;
    from = row + 1;
    shift = offsets[row + 1]! - (old[row + 1] ?? 0);
  }
  return {
    offsets,
    column: (column, valuesOf) => {
      const Column = column.constructor as new (length: number) => typeof column;
      const patched = new Column(offsets[count]!);
      let next = 0;
      for (const row of [...rows, count]) {
        const end = Math.min(row, old.length - 1);
        if (end > next) patched.set(column.subarray(old[next], old[end]), offsets[next]);
        if (row < count) patched.set(valuesOf(row), offsets[row]);
        next = row + 1;
      }
      return patched;
    },
  };
}
