import Papa from 'papaparse';
import { countKnownHeadings } from './find-heading.ts';

/** The rows of a table saved as text, and where its quotation marks are wrong. */
export interface ParsedRows {
  readonly rows: readonly (readonly string[])[];
  /** Positions in `rows` of those with a quotation mark out of place. */
  readonly badQuotes: readonly number[];
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Enough of a file to tell what stands between its cells. */
const LOOKED_AT = 50_000;
/** After so many marks left open, the rest of a file is read as if it had none. */
const MOST_REPAIRS = 20;

/**
 * Splits text into rows of cells, whatever stands between them and however lines end. A quotation
 * mark left open would run the rest of the file into one cell, so the line it is on is read
 * as if the mark were a letter.
 */
export function parseRows(text: string): ParsedRows {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const told = /^"?sep=(.)"?\n/i.exec(lines)?.[1];
  const delimiter = told ?? guessDelimiter(lines.slice(0, LOOKED_AT));
  const rows: string[][] = [];
  const badQuotes: number[] = [];
  if (told !== undefined) rows.push([]);
  let rest = told === undefined ? lines : lines.slice(lines.indexOf('\n') + 1);
  for (let repairs = 0; rest !== ''; repairs++) {
    const quoteChar = repairs < MOST_REPAIRS ? '"' : '\u0000';
    const parsed = Papa.parse<string[]>(rest, { delimiter, newline: '\n', quoteChar });
    const open = parsed.errors.find((error) => error.code === 'MissingQuotes');
    const whole = open === undefined ? parsed.data.length : open.row!;
    for (const { type, row } of parsed.errors)
      if (type === 'Quotes' && row! < whole) badQuotes.push(rows.length + row!);
    for (let row = 0; row < whole; row++) rows.push(parsed.data[row]!);
    if (open === undefined) break;
    badQuotes.push(rows.length);
    const from = rest.lastIndexOf('\n', open.index! - 1) + 1;
    const to = rest.indexOf('\n', from) < 0 ? rest.length : rest.indexOf('\n', from);
    rows.push(
      rest
        .slice(from, to)
        .split(delimiter)
        .map((cell) => cell.replaceAll('"', '')),
    );
    rest = rest.slice(to + 1);
  }
  return { rows, badQuotes: [...new Set(badQuotes)] };
}

/** The mark that shows most headings we know; failing that, the one that most rows have the same number of. */
function guessDelimiter(start: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: 40 });
    const widths = new Map<number, number>();
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const alike = Math.max(0, ...widths.values());
    return { delimiter, known: Math.max(0, ...data.map(countKnownHeadings)), alike };
  });
  const [best] = scores.sort((a, b) => b.known - a.known || b.alike - a.alike);
  return best!.delimiter;
}
