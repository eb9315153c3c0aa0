/** A column of a linear programme: what one more of it costs, and what it counts in which rows. */
export interface Column {
  readonly cost: number;
  readonly rows: readonly number[];
  readonly weights: readonly number[];
}

/** Least cost of columns, 0 or more of each, whose rows add up to their right sides. */
export interface LinearProgramme {
  /** Adds a column, to be used from the next `solve` on. */
  add(column: Column): void;
  /** Finds the least cost with the columns there are, in so many turns at the most; gives how many it took. */
  solve(mostTurns: number): number;
  /** By row: what one more on its right side would cost. */
  duals(): Float64Array;
  /** How much there is of each column that there is any of, by its place in the order they were added. */
  amounts(): ReadonlyMap<number, number>;
}

/** A sum of many roundings that should be 0 is not. */
const NEARLY_NOTHING = 1e-9;
const BLOCK = 64;

/**
 * The primal simplex method with the inverse of the basis kept whole (Dantzig 1963, chapter 9), for programmes of
 * some hundred rows to which columns are added as they are found. Right sides are 0 or more. Each row begins with a
 * column of its own, at the cost given: 0 for the slack of a row that may fall short, a large number where it must
 * not. Right sides are moved by next to nothing, each by another amount, so that no two rows tie and none cycles.
 */
export function linearProgramme(right: Float64Array, ownCost: Float64Array): LinearProgramme {
  const size = right.length;
  const columns: Column[] = Array.from(ownCost, (cost, row) => ({ cost, rows: [row], weights: [1] }));
  const basis = Int32Array.from(right.keys());
  const isBasic = columns.map(() => true);
  /** Columns that seemed to save and could not come in, by their roundings. */
  let isBarred: boolean[] = [];
  const inverse = Array.from(right, (_, row) =>
    Float64Array.from(right, (_one, other) => Number(row === other)),
  );
  const values = right.map((value, row) => value + 1e-7 * (1 + ((row * 0.618) % 1)) * Math.max(1, value));
  const entering = new Float64Array(size);
  let duals = ownCost.slice();

  /** From nothing, so that roundings do not gather. */
  const findDuals = (): void => {
    duals = new Float64Array(size);
    inverse.forEach((line, row) => {
      const { cost } = columns[basis[row]!]!;
      if (cost !== 0) for (let other = 0; other < size; other++) duals[other]! += cost * line[other]!;
    });
  };

  /** What one more of a column saves, below 0; 0 where that may be no more than a rounding of what it is the sum of. */
  const reducedCost = ({ cost, rows, weights }: Column): number => {
    let reduced = cost;
    let size = Math.abs(cost);
    for (let next = 0; next < rows.length; next++) {
      const part = duals[rows[next]!]! * weights[next]!;
      reduced -= part;
      size += Math.abs(part);
    }
    return reduced < -NEARLY_NOTHING * size ? reduced : 0;
  };

  /** The column of a block that saves most, block after block from where the last look ended. */
  let nextColumn = 0;
  const cheapest = (): { column: number; reduced: number } => {
    let [column, reduced] = [-1, 0];
    for (let looked = 0; looked < columns.length; looked++) {
      if (looked % BLOCK === 0 && column >= 0) break;
      nextColumn = nextColumn + 1 >= columns.length ? 0 : nextColumn + 1;
      if (isBasic[nextColumn] || isBarred[nextColumn]) continue;
      const its = reducedCost(columns[nextColumn]!);
      if (its < reduced) [column, reduced] = [nextColumn, its];
    }
    return { column, reduced };
  };

  /** The row whose basic column is the first to reach 0 as more of a column comes in; -1 for none. */
  const blocking = ({ rows, weights }: Column): number => {
    let best = -1;
    let least = Infinity;
    for (let row = 0; row < size; row++) {
      const line = inverse[row]!;
      let amount = 0;
      for (let next = 0; next < rows.length; next++) amount += line[rows[next]!]! * weights[next]!;
      entering[row] = amount;
      if (amount <= NEARLY_NOTHING) continue;
      const ratio = Math.max(0, values[row]!) / amount;
      if (ratio < least) [best, least] = [row, ratio];
    }
    return best;
  };

  const exchange = (pivot: number, column: number, reduced: number): void => {
    const by = entering[pivot]!;
    const pivotLine = inverse[pivot]!;
    for (let other = 0; other < size; other++) pivotLine[other]! /= by;
    values[pivot]! /= by;
    for (let row = 0; row < size; row++) {
      const amount = entering[row]!;
      if (row === pivot || Math.abs(amount) < NEARLY_NOTHING) continue;
      const line = inverse[row]!;
      for (let other = 0; other < size; other++) line[other]! -= amount * pivotLine[other]!;
      values[row]! -= amount * values[pivot]!;
    }
    for (let other = 0; other < size; other++) duals[other]! += reduced * pivotLine[other]!;
    isBasic[basis[pivot]!] = false;
    isBasic[column] = true;
    basis[pivot] = column;
  };

  return {
    add: (column) => {
      columns.push(column);
      isBasic.push(false);
    },
    solve: (mostTurns) => {
      let turn = 0;
      isBarred = [];
      for (; turn < mostTurns; turn++) {
        const { column, reduced } = cheapest();
        if (column < 0) break;
        const pivot = blocking(columns[column]!);
        if (pivot < 0) isBarred[column] = true;
        else exchange(pivot, column, reduced);
      }
      findDuals();
      return turn;
    },
    duals: () => duals,
    amounts: () => {
      const found = new Map<number, number>();
      basis.forEach((column, row) => {
        if (column >= size && values[row]! > 1e-5) found.set(column - size, values[row]!);
      });
      return found;
    },
  };
}
