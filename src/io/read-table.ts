import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import type { NamedBytes, ReadContent, Table } from './file-content.ts';
import type { ReadIssue } from './read-issue.ts';

/**
 * Reads a table saved as text: commas, semicolons, tabs or bars between cells. The first row with
 * anything in it is the heading; blank rows are left out; short rows are filled up with blanks.
 */
export function readTable(file: NamedBytes): ReadContent {
  const parsed = Papa.parse<string[]>(decodeText(file.bytes), {
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const filled = parsed.data.flatMap((cells, at) => (isBlank(cells) ? [] : [{ cells, number: at + 1 }]));
  const issues: ReadIssue[] = parsed.errors
    .filter((error) => error.type === 'Quotes')
    .slice(0, 1)
    .map((error) => ({
      file: file.name,
      severity: 'warning',
      message: 'A quotation mark is not closed, so some cells may run together. Check this row in the file.',
      row: (error.row ?? 0) + 1,
    }));
  const [heading, ...body] = filled;
  if (heading === undefined) {
    const message = 'This file is empty. Save it again from your spreadsheet, then open it here.';
    return { content: null, issues: [...issues, { file: file.name, severity: 'error', message }] };
  }
  const headings = heading.cells.map((cell) => cell.trim());
  const table: Table = {
    headings,
    rows: body.map(({ cells }) => headings.map((_, at) => cells[at]?.trim() ?? '')),
    rowNumbers: body.map(({ number }) => number),
  };
  return { content: { kind: 'table', table }, issues };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
