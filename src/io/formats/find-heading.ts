import { LOT_HEADINGS, normalise, PACKAGE_HEADINGS, PROVIDER_HEADINGS } from '../tables/columns.ts';

/** How far down a heading may be, below titles and notes. */
const ROWS_LOOKED_AT = 30;
/** One known word may be a value that looks like a heading, such as 'Lot'. */
const FEWEST_KNOWN = 2;
const KNOWN: ReadonlySet<string> = new Set(
  [PACKAGE_HEADINGS, PROVIDER_HEADINGS, LOT_HEADINGS].flatMap((dictionary) =>
    Object.values(dictionary).flat(),
  ),
);

/**
 * Where the headings are among the rows: the first row with at least two headings we know, with a
 * row of much the same width under it; failing that, the first that is half as wide as the widest. -1 for no rows.
 */
export function findHeading(rows: readonly (readonly string[])[]): number {
  const start = rows.slice(0, ROWS_LOOKED_AT);
  const widths = start.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const known = start.findIndex(
    (cells, at) =>
      countKnownHeadings(cells) >= FEWEST_KNOWN &&
      (at + 1 >= widths.length || (start[at + 1]!.length - 1) * 2 >= widths[at]! - 1),
  );
  if (known >= 0) return known;
  const widest = Math.max(...widths, 0);
  return widths.findIndex((width) => width > 0 && width * 2 >= widest && (width > 1 || widest === 1));
}

/** How many cells of a row are headings that councils' files have. */
export function countKnownHeadings(cells: readonly string[]): number {
  return cells.filter((cell) => cell.length < 80 && KNOWN.has(normalise(cell))).length;
}
