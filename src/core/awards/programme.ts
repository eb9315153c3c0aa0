/**
 * A linear programme in which some columns are whole numbers: amounts of columns, each within its ends,
 * so that every row adds up to within its own, at the least cost. Rows are sparse: those of row `r` are
 * `rowStart[r]` up to `rowStart[r + 1]`. An end that is not there is infinite.
 */
export interface Programme {
  readonly cost: Float64Array;
  readonly columnLeast: Float64Array;
  readonly columnMost: Float64Array;
  /** 1 for a column whose amount is a whole number. */
  readonly isWhole: Uint8Array;
  readonly rowLeast: Float64Array;
  readonly rowMost: Float64Array;
  readonly rowStart: Int32Array;
  readonly rowColumn: Int32Array;
  readonly rowWeight: Float64Array;
}

export interface Solution {
  /** `none` where no amounts keep the rows; `stopped` where time ran out before the best was proven. */
  readonly status: 'best' | 'none' | 'stopped';
  /** By column; null where none were found. */
  readonly amounts: Float64Array | null;
  /** No amounts cost less: a proven bound. */
  readonly leastCost: number;
}

export interface SolveOptions {
  readonly seconds: number;
  /** How far from the best a solution may be that counts as best. */
  readonly gap: number;
  /** Amounts that keep the rows, to begin from. */
  readonly from?: Float64Array;
}

/** Whoever solves programmes; core has no solver of whole numbers of its own. */
export type Solve = (programme: Programme, options: SolveOptions) => Solution;

/** A row in words: columns with their weights, and its ends. */
export interface Row {
  readonly terms: readonly (readonly [column: number, weight: number])[];
  readonly least: number;
  readonly most: number;
}

/** A column in words. */
export interface Column {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

/** Puts columns and rows end to end. */
export function packProgramme(
  columns: readonly Column[],
  rows: readonly Row[],
  cost: Float64Array,
): Programme {
  const rowStart = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, row) => (rowStart[row + 1] = rowStart[row]! + terms.length));
  const terms = rows.flatMap((row) => row.terms);
  return {
    cost,
    columnLeast: Float64Array.from(columns, ({ least }) => least),
    columnMost: Float64Array.from(columns, ({ most }) => most),
    isWhole: Uint8Array.from(columns, ({ isWhole }) => Number(isWhole)),
    rowLeast: Float64Array.from(rows, ({ least }) => least),
    rowMost: Float64Array.from(rows, ({ most }) => most),
    rowStart,
    rowColumn: Int32Array.from(terms, ([column]) => column),
    rowWeight: Float64Array.from(terms, ([, weight]) => weight),
  };
}
