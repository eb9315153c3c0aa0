import type { Dataset } from '../dataset/dataset.ts';
import type { PackageIndex, Packages } from '../dataset/packages.ts';
import { compressRows } from '../fabric/compressed-rows.ts';

const METRES_PER_DEGREE = 111_195;

/**
 * The highest density of need, in hours a week per km², of a Gaussian kernel with the given standard
 * deviation: Σ hours ÷ (2πσ²) × exp(−distance² ÷ 2σ²) (Silverman 1986, eq. 4.1). Packages are first
 * gathered into squares half a bandwidth wide, and the density is taken at the middle of each square
 * that holds any; kernels are cut at 3σ, as on the map. Packages without a position do not count.
 */
export function peakDensity(
  { packages }: Dataset,
  indexes: readonly PackageIndex[],
  bandwidthMetres: number,
): number {
  const places = placesOf(packages, indexes, bandwidthMetres / 2);
  if (places.count === 0) return 0;
  return peakOf(gatherSquares(places)) / (2 * Math.PI * (bandwidthMetres / 1000) ** 2);
}

/** Packages with a position: the column and row of the square each lies in, from 0 up, and its hours. */
interface Places {
  readonly count: number;
  readonly column: Int32Array;
  readonly row: Int32Array;
  readonly hours: Float64Array;
}

function placesOf(packages: Packages, indexes: readonly PackageIndex[], sideMetres: number): Places {
  const { longitudes, latitudes, weeklyMinutes } = packages;
  const columns = new Int32Array(indexes.length);
  const rows = new Int32Array(indexes.length);
  const hours = new Float64Array(indexes.length);
  let [count, columnsPerDegree] = [0, 0];
  const rowsPerDegree = METRES_PER_DEGREE / sideMetres;
  for (let at = 0; at < indexes.length; at++) {
    const index = indexes[at]!;
    if (Number.isNaN(longitudes[index]!)) continue;
    columnsPerDegree ||= rowsPerDegree * Math.cos((latitudes[index]! * Math.PI) / 180);
    columns[count] = Math.floor(longitudes[index]! * columnsPerDegree);
    rows[count] = Math.floor(latitudes[index]! * rowsPerDegree);
    hours[count++] = weeklyMinutes[index]! / 60;
  }
  return {
    count,
    column: fromZero(columns.subarray(0, count)),
    row: fromZero(rows.subarray(0, count)),
    hours,
  };
}

function fromZero(numbers: Int32Array): Int32Array {
  let least = Infinity;
  for (let at = 0; at < numbers.length; at++) least = Math.min(least, numbers[at]!);
  for (let at = 0; at < numbers.length; at++) numbers[at]! -= least;
  return numbers;
}

/** The squares that hold any hours, column by column: those of a column are `first[column]` up to `first[column + 1]`. */
interface Squares {
  readonly first: Int32Array;
  /** By square. */
  readonly row: Int32Array;
  readonly hours: Float64Array;
  readonly rowCount: number;
}

function gatherSquares(places: Places): Squares {
  const columnCount = most(places.column) + 1;
  const rowCount = most(places.row) + 1;
  const { offsets, targets } = compressRows(columnCount, places.column);
  const first = new Int32Array(columnCount + 1);
  const row = new Int32Array(places.count);
  const hours = new Float64Array(places.count);
  /** The latest square met in each row: one of this column where it is not before the column's first. */
  const squareInRow = new Int32Array(rowCount).fill(-1);
  let count = 0;
  for (let column = 0; column < columnCount; column++) {
    for (let next = offsets[column]!; next < offsets[column + 1]!; next++) {
      const place = targets[next]!;
      const up = places.row[place]!;
      if (squareInRow[up]! < first[column]!) {
        squareInRow[up] = count;
        row[count++] = up;
      }
      hours[squareInRow[up]!]! += places.hours[place]!;
    }
    first[column + 1] = count;
  }
  return { first, row, hours, rowCount };
}

function most(numbers: Int32Array): number {
  let found = 0;
  for (let at = 0; at < numbers.length; at++) found = Math.max(found, numbers[at]!);
  return found;
}

/** Half a bandwidth a square, so 3σ is six squares. */
const REACH = 6;
const WEIGHTS = Float64Array.from({ length: 2 * REACH + 1 }, (_, at) => Math.exp(-((at - REACH) ** 2) / 8));

/**
 * The highest sum of weighted hours. The kernel is a product, so for each column the hours beside it
 * are first brought across into it, and then gathered up and down.
 */
function peakOf({ first, row, hours, rowCount }: Squares): number {
  const columnCount = first.length - 1;
  const across = new Float64Array(rowCount + 2 * REACH);
  let peak = 0;
  for (let column = 0; column < columnCount; column++) {
    if (first[column] === first[column + 1]) continue;
    const from = Math.max(0, column - REACH);
    const to = Math.min(columnCount - 1, column + REACH);
    for (let other = from; other <= to; other++) {
      const weight = WEIGHTS[other - column + REACH]!;
      for (let square = first[other]!; square < first[other + 1]!; square++) {
        across[row[square]! + REACH]! += hours[square]! * weight;
      }
    }
    for (let square = first[column]!; square < first[column + 1]!; square++) {
      let sum = 0;
      for (let step = 0; step < WEIGHTS.length; step++) sum += across[row[square]! + step]! * WEIGHTS[step]!;
      if (sum > peak) peak = sum;
    }
    for (let square = first[from]!; square < first[to + 1]!; square++) across[row[square]! + REACH] = 0;
  }
  return peak;
}
