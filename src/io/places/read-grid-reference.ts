/** A square of the National Grid: the easting and northing of its middle, and its side, all in metres. */
export interface GridSquare {
  readonly easting: number;
  readonly northing: number;
  readonly sideMetres: number;
}

/** Squares of 100 km go by two letters, west to east and north to south, without an I. */
const LETTERS = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
const SQUARE = 100_000;
/** The letters begin this far west and north: V is the corner at the grid's false origin. */
const [SQUARES_WEST, SQUARES_NORTH] = [10, 19];

/**
 * Reads an Ordnance Survey grid reference such as `TQ 258 699` or `TQ258699`: two letters, then two to
 * five figures each way. The place is the middle of the square it names. Null for anything else, and
 * for squares that are not in Great Britain.
 */
export function readGridReference(written: string): GridSquare | null {
  const parts = /^([HNOST])([A-HJ-Z])[\s,]*(\d+)(?:[\s,]+(\d+))?$/.exec(written.trim().toUpperCase());
  if (parts === null) return null;
  const figures = parts[3]! + (parts[4] ?? '');
  const each = figures.length / 2;
  const isEven = Number.isInteger(each) && (parts[4] === undefined || parts[4].length === each);
  if (!isEven || each < 2 || each > 5) return null;
  const [large, small] = [LETTERS.indexOf(parts[1]!), LETTERS.indexOf(parts[2]!)];
  const east = (large % 5) * 5 + (small % 5) - SQUARES_WEST;
  const north = SQUARES_NORTH - Math.floor(large / 5) * 5 - Math.floor(small / 5);
  if (east < 0 || east > 6 || north < 0 || north > 12) return null;
  const sideMetres = SQUARE / 10 ** each;
  return {
    easting: east * SQUARE + (Number(figures.slice(0, each)) + 0.5) * sideMetres,
    northing: north * SQUARE + (Number(figures.slice(each)) + 0.5) * sideMetres,
    sideMetres,
  };
}
