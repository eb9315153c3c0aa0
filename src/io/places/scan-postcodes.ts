import { looksLikePostcodes } from './postcode-columns.ts';
import type { ReadPostcodes } from './postcode-list.ts';
import { createPostcodeReader } from './read-postcodes.ts';

/** Takes a file of postcodes as pieces of any size, such as a stream gives them. */
export interface PostcodeScanner {
  push(piece: Uint8Array): void;
  /** Ends a file of several that are one list, as Code-Point Open is. Rows are counted on through all of them. */
  endFile(): void;
  finish(): ReadPostcodes;
}

/** Enough of a file for `startsAsPostcodes`. */
export const HEAD_BYTES = 2 ** 16;

const BYTE_ORDER_MARK = 'ï»¿';
const [QUOTE, COMMA] = [34, 44];

/** Whether the first bytes of a file are those of a list of postcodes that a scanner can read. */
export function startsAsPostcodes(head: Uint8Array): boolean {
  const text = createDecoder().decode(head.subarray(0, HEAD_BYTES));
  const lines = text.replace(BYTE_ORDER_MARK, '').split(/\r?\n/, LINES_LOOKED_AT);
  const [first = [], ...rest] = lines.map((line) => cellsOf(line, 0, line.length, null));
  // The last line may be cut off in the middle.
  const rows = rest.slice(0, -1);
  const headings = first.map((cell) => cell.trim());
  return looksLikePostcodes({ headings, rows, rowNumbers: rows.map((_, at) => at + 2) });
}

/**
 * Reads a file of postcodes as `readPostcodes` does, without making a table of it: the National
 * Statistics Postcode Lookup has 2.6 million rows, and only half a dozen cells of each matter. The
 * text is comma-separated, with no line breaks inside cells.
 */
export function createPostcodeScanner(file: string): PostcodeScanner {
  const reader = createPostcodeReader(file);
  let decoder = createDecoder();
  let rest = '';
  let rowNumber = 0;
  let isStart = true;
  const readLine = (text: string, start: number, end: number) => {
    rowNumber++;
    const last = end > start && text[end - 1] === '\r' ? end - 1 : end;
    if (last > start) reader.add(cellsOf(text, start, last, reader.wantedColumns()), rowNumber);
  };
  const endFile = () => {
    if (rest !== '') readLine(rest, 0, rest.length);
    reader.startFile();
    [decoder, rest, isStart] = [createDecoder(), '', true];
  };
  return {
    push(piece) {
      let text = rest + decoder.decode(piece, { stream: true });
      if (isStart && text.startsWith(BYTE_ORDER_MARK)) text = text.slice(BYTE_ORDER_MARK.length);
      let start = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        readLine(text, start, end);
        start = end + 1;
        isStart = false;
      }
      rest = text.slice(start);
    },
    endFile,
    finish() {
      endFile();
      return reader.finish();
    },
  };
}

/** Postcodes and numbers are plain letters in every code page; names of places are not looked at. */
function createDecoder(): TextDecoder {
  return new TextDecoder('windows-1252');
}

const LINES_LOOKED_AT = 22;

/** The wanted cells of a line, each at its column's place; all of them for null. Stops after the last wanted. */
function cellsOf(text: string, start: number, end: number, wanted: readonly number[] | null): string[] {
  const cells: string[] = [];
  const last = wanted === null ? Infinity : (wanted.at(-1) ?? -1);
  let next = 0;
  let at = start;
  for (let column = 0; column <= last && at <= end; column++) {
    const isQuoted = text.charCodeAt(at) === QUOTE;
    const from = isQuoted ? at + 1 : at;
    let to = from;
    if (isQuoted) to = closingQuote(text, from, end);
    else while (to < end && text.charCodeAt(to) !== COMMA) to++;
    if (wanted === null || wanted[next] === column) {
      cells[column] = text.slice(from, to);
      next++;
    }
    at = isQuoted ? text.indexOf(',', to) + 1 : to + 1;
    if (at === 0) break;
  }
  return cells;
}

function closingQuote(text: string, from: number, end: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && at < end && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at < 0 || at > end ? end : at;
}
