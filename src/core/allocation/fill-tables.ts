import { NONE, type PlacingPart } from './placing-part.ts';

/**
 * The most that packages from some position on can gain in the room that a provider has left: the textbook table of
 * the knapsack problem (Bellman 1957), made from the last package back, so that a search that has placed the first
 * packages looks up the best of what is yet to come.
 */
export interface FillTables {
  /** By provider of the part: the packages that it may have, in order, and the option of each that says so. */
  readonly packages: readonly Int32Array[];
  readonly options: readonly Int32Array[];
  /** At provider × (packages + 1) + package: the row of `gains` for what comes from that package on. */
  readonly rowFrom: Int32Array;
  /** By provider: at row × (its room + 1) + units left. */
  readonly gains: readonly Float64Array[];
}

/** How many numbers the tables of a part hold. */
export function cellsOf({ store, roomUnits }: PlacingPart): number {
  let cells = 0;
  for (const its of store) if (its !== NONE) cells += roomUnits[its]! + 1;
  return cells;
}

/** Tables that nothing is written in yet. */
export function emptyTables({ at, firstOption, store, roomUnits }: PlacingPart): FillTables {
  const packages: number[][] = Array.from(roomUnits, () => []);
  const options: number[][] = Array.from(roomUnits, () => []);
  const rowFrom = new Int32Array(roomUnits.length * (at.length + 1));
  for (let p = 0; p <= at.length; p++) {
    roomUnits.forEach((_, its) => (rowFrom[its * (at.length + 1) + p] = packages[its]!.length));
    if (p === at.length) break;
    for (let option = firstOption[p]!; option < firstOption[p + 1]! - 1; option++) {
      packages[store[option]!]!.push(p);
      options[store[option]!]!.push(option);
    }
  }
  return {
    packages: packages.map((list) => Int32Array.from(list)),
    options: options.map((list) => Int32Array.from(list)),
    rowFrom,
    gains: packages.map((list, its) => new Float64Array((list.length + 1) * (roomUnits[its]! + 1))),
  };
}

/** Writes the tables for what each option gains; one that gains nothing is left. */
export function fillTables({ units, roomUnits }: PlacingPart, tables: FillTables, gain: Float64Array): void {
  tables.gains.forEach((gains, its) => {
    const width = roomUnits[its]! + 1;
    const [packages, options] = [tables.packages[its]!, tables.options[its]!];
    for (let row = packages.length - 1; row >= 0; row--) {
      const [size, gained] = [units[packages[row]!]!, gain[options[row]!]!];
      const [here, next] = [row * width, (row + 1) * width];
      gains.copyWithin(here, next, next + width);
      if (gained <= 0) continue;
      for (let left = size; left < width; left++) {
        const filled = gained + gains[next + left - size]!;
        if (filled > gains[here + left]!) gains[here + left] = filled;
      }
    }
  });
}

/** The options that make up the most that a provider can gain. */
export function bestFill({ units, roomUnits }: PlacingPart, tables: FillTables, its: number): number[] {
  const [packages, options] = [tables.packages[its]!, tables.options[its]!];
  const gains = tables.gains[its]!;
  const width = roomUnits[its]! + 1;
  const chosen: number[] = [];
  let left = width - 1;
  for (let row = 0; row < packages.length; row++) {
    if (gains[row * width + left]! === gains[(row + 1) * width + left]!) continue;
    chosen.push(options[row]!);
    left -= units[packages[row]!]!;
  }
  return chosen;
}
