import { KEPT_BACK, type DisclosureRule, type SafeCount } from './disclosure-rules.ts';
import { hideCounts, isSmall, type CountFlow } from './hide-counts.ts';

/** A row of a table of counts of people. Each person is in one row and one column alone. */
export type CountRow = readonly number[];

/** A row as it may be shown. */
export interface SafeRow {
  readonly cells: readonly SafeCount[];
  /** The sums of some columns together, in the order they were asked for. */
  readonly parts: readonly SafeCount[];
  readonly total: SafeCount;
}

export interface SafeTable {
  readonly rows: readonly SafeRow[];
  /** Every column's total, and the total of all. */
  readonly total: SafeRow;
}

/**
 * A table as it may be shown under a rule, with its totals: small counts are hidden, and as many others
 * as it takes that none of them, nor any other that is hidden, can be worked out from what is shown.
 * Totals are summed first and then rounded. `parts` names columns whose sum is shown beside them; no
 * column is in two parts. Shares must be worked out from what this gives: see `shareOfShown`.
 */
export function suppressTable(
  counts: readonly CountRow[],
  rule: DisclosureRule,
  parts: readonly (readonly number[])[] = [],
): SafeTable {
  return suppressTables([counts], rule, parts)[0]!;
}

/**
 * Several tables of the same people over the same columns, each with rows of its own: what is hidden in
 * the totals of one is hidden in the totals of all. Each is safe by itself; that they are also safe side by
 * side is owed to rounding, and under a rule that does not round it is very likely and not certain.
 */
export function suppressTables(
  tables: readonly (readonly CountRow[])[],
  rule: DisclosureRule,
  parts: readonly (readonly number[])[] = [],
): SafeTable[] {
  const drawn = tables.map((counts) => drawTable(counts, parts));
  const hiddenTotals = new Set<number>();
  for (;;) {
    const before = hiddenTotals.size;
    const shown = drawn.map((table) => showTable(table, rule, hiddenTotals));
    if (hiddenTotals.size === before) return shown;
  }
}

/** A table as flows: those of each row in turn, then those of the totals. */
interface DrawnTable {
  readonly flows: readonly CountFlow[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly partCount: number;
}

/**
 * People flow from one sum, that of all, to each row, on to its part or its column, on to the totals and
 * back. The total of a part is not also the sum of its column: that follows from the others.
 */
function drawTable(counts: readonly CountRow[], parts: readonly (readonly number[])[]): DrawnTable {
  const columnCount = counts[0]?.length ?? 0;
  const totals = Array.from({ length: columnCount }, (_, column) => sumOf(counts.map((row) => row[column]!)));
  const rows = [...counts, totals];
  const ofRow = (row: number, part = -1) => row * (parts.length + 1) + part + 1;
  const ofColumn = (column: number) => ofRow(rows.length) + column;
  const ofAll = ofColumn(columnCount);
  const partOf = totals.map((_, column) => parts.findIndex((part) => part.includes(column)));
  const flows = rows.flatMap((row, number): CountFlow[] => {
    const isTotals = number === counts.length;
    const flow = (before: number, after: number, count: number) =>
      isTotals ? { from: after, to: before, count } : { from: before, to: after, count };
    return [
      ...row.map((count, column) => flow(ofRow(number, partOf[column]), ofColumn(column), count)),
      ...parts.map((part, at) =>
        flow(ofRow(number), ofRow(number, at), sumOf(part.map((column) => row[column]!))),
      ),
      flow(ofAll, ofRow(number), sumOf(row)),
    ];
  });
  return { flows, rowCount: counts.length, columnCount, partCount: parts.length };
}

/** Adds to the hidden totals, by their place in the row of totals. */
function showTable(
  { flows, rowCount, columnCount, partCount }: DrawnTable,
  rule: DisclosureRule,
  hiddenTotals: Set<number>,
): SafeTable {
  const width = columnCount + partCount + 1;
  const firstTotal = rowCount * width;
  const alsoHidden = new Set([...hiddenTotals].map((at) => firstTotal + at));
  const tells = rule.smallMark !== KEPT_BACK;
  const told = tells ? hideCounts(flows, rule, alsoHidden, true) : null;
  const isHidden = told ?? hideCounts(flows, rule, alsoHidden, false);
  if (isHidden === null) throw new Error(`No way to hide the small counts of a table of ${rowCount} rows.`);
  for (let at = 0; at < width; at++) if (isHidden[firstTotal + at] === 1) hiddenTotals.add(at);
  const safe = flows.map(({ count }, at): SafeCount => {
    if (isHidden[at] === 0) return Math.round(count / rule.roundTo) * rule.roundTo;
    return told !== null && isSmall(count, rule) ? rule.smallMark : KEPT_BACK;
  });
  const rowAt = (row: number): SafeRow => {
    const ofRow = safe.slice(row * width, (row + 1) * width);
    return {
      cells: ofRow.slice(0, columnCount),
      parts: ofRow.slice(columnCount, -1),
      total: ofRow.at(-1)!,
    };
  };
  return { rows: Array.from({ length: rowCount }, (_, row) => rowAt(row)), total: rowAt(rowCount) };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
