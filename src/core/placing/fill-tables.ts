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
  /** At provider × (packages + 1) + package: where in `gains` the row of what comes from that package on begins. */
  readonly rowFrom: Int32Array;
  /** At the beginning of a row + units left. */
  readonly gains: Float64Array;
}

/** How many numbers the tables of a part hold. */
export function cellsOf({ store, roomUnits }: PlacingPart): number {
  let cells = 0;
  for (const its of store) if (its !== NONE) cells += roomUnits[its]! + 1;
  for (const room of roomUnits) cells += room + 1;
  return cells;
}

/** Tables that nothing is written in yet. */
export function emptyTables(part: PlacingPart): FillTables {
  const { at, firstOption, store, roomUnits } = part;
  const packages: number[][] = Array.from(roomUnits, () => []);
  const options: number[][] = Array.from(roomUnits, () => []);
  for (let p = 0; p < at.length; p++) {
    for (let option = firstOption[p]!; option < firstOption[p + 1]! - 1; option++) {
      packages[store[option]!]!.push(p);
      options[store[option]!]!.push(option);
    }
  }
  const rowFrom = new Int32Array(roomUnits.length * (at.length + 1));
  let start = 0;
  roomUnits.forEach((room, its) => {
    let next = 0;
    for (let p = 0; p <= at.length; p++) {
      rowFrom[its * (at.length + 1) + p] = start;
      if (packages[its]![next] !== p) continue;
      next++;
      start += room + 1;
    }
    start += room + 1;
  });
  return {
    packages: packages.map((list) => Int32Array.from(list)),
    options: options.map((list) => Int32Array.from(list)),
    rowFrom,
    gains: new Float64Array(start),
  };
}

/** Writes the tables for what each option gains; one that gains nothing is left. */
export function fillTables(
  { at, units, roomUnits }: PlacingPart,
  tables: FillTables,
  gain: Float64Array,
): void {
  const { packages, options, rowFrom, gains } = tables;
  roomUnits.forEach((room, its) => {
    const width = room + 1;
    const first = rowFrom[its * (at.length + 1)]!;
    for (let row = packages[its]!.length - 1; row >= 0; row--) {
      const [size, gained] = [units[packages[its]![row]!]!, gain[options[its]![row]!]!];
      const here = first + row * width;
      gains.copyWithin(here, here + width, here + 2 * width);
      if (gained <= 0) continue;
      for (let left = here + size; left < here + width; left++) {
        const filled = gained + gains[left + width - size]!;
        if (filled > gains[left]!) gains[left] = filled;
      }
    }
  });
}

/** The options that make up the most that a provider can gain, and what that is. */
export function bestFill(
  { at, units, roomUnits }: PlacingPart,
  { packages, options, rowFrom, gains }: FillTables,
  its: number,
): { gained: number; chosen: number[] } {
  const width = roomUnits[its]! + 1;
  const first = rowFrom[its * (at.length + 1)]!;
  const chosen: number[] = [];
  let left = first + width - 1;
  const gained = gains[left]!;
  packages[its]!.forEach((p, row) => {
    if (gains[left] !== gains[left + width]) {
      chosen.push(options[its]![row]!);
      left -= units[p]!;
    }
    left += width;
  });
  return { gained, chosen };
}
