/**
 * Pairs each row with a column of its own so that the sum of their worths is the most there can be: row by
 * row, the shortest augmenting path by reduced costs (Kuhn 1955, Munkres 1957). `worth` is by row, each as
 * long as the others. Gives the column of each row, or -1 where there are more rows than columns.
 */
export function bestPairs(worth: readonly (readonly number[])[]): number[] {
  const columnCount = worth[0]?.length ?? 0;
  // Columns that stand for none make the table wide enough, and bring nothing.
  const width = Math.max(columnCount, worth.length);
  const costOf = (row: number, column: number) => -(worth[row]![column] ?? 0);
  const rowPrice = new Float64Array(worth.length);
  const columnPrice = new Float64Array(width);
  const rowOf = new Int32Array(width).fill(-1);
  for (let start = 0; start < worth.length; start++) {
    const reach = new Float64Array(width).fill(Infinity);
    const cameFrom = new Int32Array(width).fill(-1);
    const isDone = new Uint8Array(width);
    let [row, column] = [start, -1];
    while (row >= 0) {
      let next = -1;
      for (let other = 0; other < width; other++) {
        if (isDone[other] === 1) continue;
        const far =
          (column < 0 ? 0 : reach[column]!) + costOf(row, other) - rowPrice[row]! - columnPrice[other]!;
        if (far < reach[other]!) {
          reach[other] = far;
          cameFrom[other] = column;
        }
        if (next < 0 || reach[other]! < reach[next]!) next = other;
      }
      isDone[next] = 1;
      column = next;
      row = rowOf[column]!;
    }
    const length = reach[column]!;
    rowPrice[start]! += length;
    for (let other = 0; other < width; other++) {
      if (isDone[other] === 0 || other === column) continue;
      columnPrice[other]! -= length - reach[other]!;
      rowPrice[rowOf[other]!]! += length - reach[other]!;
    }
    for (; column >= 0; column = cameFrom[column]!) {
      rowOf[column] = cameFrom[column]! < 0 ? start : rowOf[cameFrom[column]!]!;
    }
  }
  const columnOf = new Array<number>(worth.length).fill(-1);
  rowOf.forEach((row, column) => {
    if (row >= 0 && column < columnCount) columnOf[row] = column;
  });
  return columnOf;
}
