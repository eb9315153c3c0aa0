import { decodeWithName } from './decode-text.ts';
import type { NamedBytes, ReadContent, Table } from './file-content.ts';
import { findHeading } from './find-heading.ts';
import { listRows } from '../tables/list-rows.ts';
import { parseRows } from './parse-rows.ts';
import type { ReadIssue } from '../read-issue.ts';

interface NumberedRow {
  readonly cells: readonly string[];
  /** As a person counts it in a spreadsheet. */
  readonly number: number;
}

/**
 * Reads a table saved as text: commas, semicolons, tabs or bars between cells. Titles above the
 * headings are left out; so are blank rows and columns with neither a heading nor a value. Short
 * rows are filled up with blanks.
 */
export function readTable(file: NamedBytes): ReadContent {
  const { text, encoding } = decodeWithName(file.bytes);
  const { rows, badQuotes } = parseRows(text);
  const filled: NumberedRow[] = [];
  rows.forEach((cells, at) => {
    if (!isBlank(cells)) filled.push({ cells, number: at + 1 });
  });
  const warn = (message: string, row: number): ReadIssue => ({
    file: file.name,
    severity: 'warning',
    message,
    row,
  });
  const issues: ReadIssue[] = [];
  if (badQuotes.length > 0) {
    const which = listRows(badQuotes.map((at) => at + 1));
    const message = `A quotation mark is not closed, so some cells may be wrong. Check ${which} in the file.`;
    issues.push(warn(message, badQuotes[0]! + 1));
  }
  const at = findHeading(filled.slice(0, 60).map(({ cells }) => cells));
  const heading = filled[at];
  if (heading === undefined) {
    const message = 'This file is empty. Save it again from your spreadsheet, then open it here.';
    return { content: null, issues: [...issues, { file: file.name, severity: 'error', message }], encoding };
  }
  const body = filled.slice(at + 1);
  if (at > 0) {
    const above = at === 1 ? 'The row above them is' : `The ${at} rows above them are`;
    issues.push(warn(`The headings are in row ${heading.number}. ${above} left out.`, heading.number));
  }
  const width = findWidth(heading, body);
  const wide = body.filter(({ cells }) => cells.length > width && !isBlank(cells.slice(width)));
  if (wide.length > 0) {
    const which = listRows(wide.map(({ number }) => number));
    const message = `Some rows have more cells than there are headings. The cells at their end are left out. Check ${which}.`;
    issues.push(warn(message, wide[0]!.number));
  }
  const table: Table = {
    headings: cut(heading.cells, width).map((cell) => cell.replace(/\s+/g, ' ')),
    rows: body.map(({ cells }) => cut(cells, width)),
    rowNumbers: body.map(({ number }) => number),
  };
  return { content: { kind: 'table', table }, issues, encoding };
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** The last column with a heading, or further for values in each row under a heading left blank. */
function findWidth({ cells }: NumberedRow, body: readonly NumberedRow[]): number {
  const named = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  let width = cells.length;
  while (width > named && body.every((row) => (row.cells[width - 1] ?? '').trim() === '')) width--;
  return width;
}

function cut(cells: readonly string[], width: number): string[] {
  const kept = new Array<string>(width);
  for (let at = 0; at < width; at++) kept[at] = cells[at]?.trim() ?? '';
  return kept;
}
