import { withoutTurns } from './without-turns.ts';
import { countKnownHeadings } from './find-heading.ts';
import type { Table } from './file-content.ts';
import { refuse, type NamedContent } from './named-content.ts';
import type { ReadIssue } from '../read-issue.ts';
import type { MergedCells, Sheet, SheetCell, SheetRow } from './xlsx-sheet.ts';

interface Heading {
  readonly headings: readonly string[];
  /** The last row of the heading, as a person counts it. */
  readonly lastRow: number;
}

/** How far down a heading may be, below titles and notes. */
const HEADING_ROWS = 20;
/** Far more merged cells than any heading has. */
const MOST_HEADING_MERGES = 1000;
const MOST_CELLS = 20_000_000;
const CODE_HEADING = /(^|[^a-z])(id|code|ref|reference|cqc)([^a-z]|$)/i;

/**
 * The table in a sheet. The heading is the first row as wide as the table, so titles above it are left
 * out; merged headings are filled and put together, so 'Hours' over 'Planned' gives 'Hours Planned'.
 * Hidden rows and columns are read, and said; so is what the spreadsheet has likely spoilt: codes
 * made dates, and zeros lost from the start of codes. `sheet` has at least one row.
 */
export function tableOfSheet(name: string, sheet: Sheet): NamedContent {
  const { headings, lastRow } = findHeading(sheet);
  if (sheet.rows.length * headings.length > MOST_CELLS) {
    return refuse(name, 'This sheet is too big to read. Save one with only the rows and columns you need.');
  }
  const body = sheet.rows.filter(
    (row) => row.number > lastRow && headings.some((_, at) => row.cells[at] !== undefined),
  );
  const table: Table = {
    headings,
    rows: body.map((row) => headings.map((_, at) => withoutTurns(row.cells[at]?.text ?? ''))),
    rowNumbers: body.map((row) => row.number),
  };
  const issues = [
    ...sayHidden(name, sheet, body, headings),
    ...sayBlanks(name, sheet, lastRow),
    ...headings.flatMap((heading, at) => sayLikelySpoilt(name, heading, at, body)),
  ];
  return { name, content: { kind: 'table', table }, issues };
}

function findHeading({ rows, merges }: Sheet): Heading {
  const first = rows.slice(0, HEADING_ROWS);
  const widths = first.map((row) => widthOf(row, merges));
  const widest = Math.max(...widths);
  const at = first.findIndex((row, at) => widths[at]! * 2 > widest && (filled(row) > 1 || widest === 1));
  const top = first[Math.max(at, 0)]!;
  const fromTop = merges.filter((merge) => merge.firstRow === top.number).slice(0, MOST_HEADING_MERGES);
  const below = rows.find((row) => row.number === top.number + 1);
  const isGrouped = fromTop.some((merge) => merge.lastColumn > merge.firstColumn);
  const hasSecondRow =
    isGrouped && below?.cells.every((cell) => cell === undefined || cell.kind === 'text') === true;
  const lastRow = Math.max(
    top.number + (hasSecondRow ? 1 : 0),
    ...fromTop.map((merge) => Math.min(merge.lastRow, top.number + 2)),
  );
  const headingRows = rows.filter((row) => row.number >= top.number && row.number <= lastRow);
  const width = Math.max(...headingRows.map((row) => row.cells.length));
  const parts = Array.from({ length: width }, (_, column) => {
    const texts = headingRows.map((row) => textAt(row, column, fromTop, top.number));
    return [...new Set(texts)].filter((text) => text !== '');
  });
  return { headings: joinHeadings(parts), lastRow };
}

/** The parts of each heading in one, or the lowest alone where that is one we know, as 'Latitude' under 'Place'. */
function joinHeadings(parts: readonly (readonly string[])[]): string[] {
  const lowest = parts.map((texts) => texts.at(-1) ?? '');
  return parts.map((texts, at) => {
    const whole = texts.join(' ');
    const isKnownAlone = countKnownHeadings([lowest[at]!]) > countKnownHeadings([whole]);
    const isAlone = lowest.indexOf(lowest[at]!) === lowest.lastIndexOf(lowest[at]!);
    return isKnownAlone && isAlone ? lowest[at]! : whole;
  });
}

function filled(row: SheetRow): number {
  return row.cells.reduce((count) => count + 1, 0);
}

function widthOf(row: SheetRow, merges: readonly MergedCells[]): number {
  const inRow = merges.filter((merge) => merge.firstRow === row.number);
  return inRow.reduce((sum, merge) => sum + merge.lastColumn - merge.firstColumn, filled(row));
}

/** A heading's text; in the top row, a merged one's text in each of its columns. */
function textAt(row: SheetRow, column: number, merges: readonly MergedCells[], topRow: number): string {
  const merge =
    row.number === topRow && merges.find((m) => m.firstColumn <= column && column <= m.lastColumn);
  const cell = row.cells[column] ?? (merge ? row.cells[merge.firstColumn] : undefined);
  return cell?.text.replace(/\s+/g, ' ') ?? '';
}

function sayHidden(
  name: string,
  sheet: Sheet,
  body: readonly SheetRow[],
  headings: readonly string[],
): ReadIssue[] {
  const issues: ReadIssue[] = [];
  const rows = body.filter((row) => row.isHidden);
  if (rows.length > 0) {
    const which = rows.length === 1 ? 'A row is hidden' : `${count(rows.length)} rows are hidden`;
    const message = `${which} in the spreadsheet and read like the rest. Delete what should not count, then open the file again.`;
    issues.push(warn(name, message, rows[0]!.number));
  }
  const columns = headings.filter((_, at) =>
    sheet.hiddenColumns.some(([first, last]) => first <= at && at <= last),
  );
  if (columns.length > 0) {
    const message = `Hidden columns are read like the rest: ${columns.slice(0, 5).join(', ')}. Delete what should not count.`;
    issues.push(warn(name, message));
  }
  return issues;
}

function sayBlanks(name: string, sheet: Sheet, lastHeadingRow: number): ReadIssue[] {
  const issues: ReadIssue[] = [];
  if (sheet.errors > 0) {
    const message = `Some cells hold an error such as #N/A (${count(sheet.errors)}). They are read as blank. Mend them in your spreadsheet.`;
    issues.push(warn(name, message));
  }
  if (sheet.formulasWithoutResult > 0) {
    const message = `Some sums have no saved answer (${count(sheet.formulasWithoutResult)}). Open the file in your spreadsheet, save it, then open it here.`;
    issues.push(warn(name, message));
  }
  const merged = sheet.merges.filter((merge) => merge.firstRow > lastHeadingRow);
  if (merged.length > 0) {
    const message = `Some cells are merged (${count(merged.length)}). Only the first row or column of each gets the value. Unmerge them in your spreadsheet.`;
    issues.push(warn(name, message, merged[0]!.firstRow));
  }
  return issues;
}

function sayLikelySpoilt(
  name: string,
  heading: string,
  column: number,
  body: readonly SheetRow[],
): ReadIssue[] {
  const cells = body.flatMap((row) =>
    row.cells[column] === undefined ? [] : [{ row, cell: row.cells[column] }],
  );
  const isCode =
    (CODE_HEADING.test(heading) && !/date/i.test(heading)) ||
    cells.some(({ cell }) => /^\d{1,2}-\d{3,}$/.test(cell.text));
  const dates = isCode ? cells.filter(({ cell }) => cell.kind === 'date') : [];
  const longest = cells.reduce(
    (most, { cell }) => Math.max(most, hasLeadingZero(cell) ? cell.text.length : 0),
    0,
  );
  const short = cells.filter(
    ({ cell }) => cell.kind === 'number' && /^\d+$/.test(cell.text) && cell.text.length < longest,
  );
  const mend = 'Set the column to text in your spreadsheet and type them again.';
  return [
    ...dates
      .slice(0, 1)
      .map(({ row }) =>
        warn(
          name,
          `Some codes under "${heading}" were turned into dates (${count(dates.length)}). ${mend}`,
          row.number,
        ),
      ),
    ...short
      .slice(0, 1)
      .map(({ row }) =>
        warn(
          name,
          `Some codes under "${heading}" may have lost the zeros at their start (${count(short.length)}). ${mend}`,
          row.number,
        ),
      ),
  ];
}

function hasLeadingZero(cell: SheetCell): boolean {
  return cell.kind === 'text' && /^0\d+$/.test(cell.text);
}

function warn(file: string, message: string, row?: number): ReadIssue {
  return { file, severity: 'warning', message, ...(row === undefined ? {} : { row }) };
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
