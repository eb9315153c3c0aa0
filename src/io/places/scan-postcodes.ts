import { createPostcodeReader, type ReadPostcodes } from './read-postcodes.ts';

/** Takes a file of postcodes as pieces of any size, such as a stream gives them. */
export interface PostcodeScanner {
  push(piece: Uint8Array): void;
  finish(): ReadPostcodes;
}

const BYTE_ORDER_MARK = 'ï»¿';
const [QUOTE, COMMA] = [34, 44];

/**
 * Reads a file of postcodes as `readPostcodes` does, without making a table of it: the National
 * Statistics Postcode Lookup has 2.6 million rows, and only half a dozen cells of each matter. The
 * text is comma-separated, with no line breaks inside cells.
 */
export function createPostcodeScanner(file: string): PostcodeScanner {
  const reader = createPostcodeReader(file);
  // Postcodes and numbers are plain letters in every code page; names of places are not looked at.
  const decoder = new TextDecoder('windows-1252');
  let rest = '';
  let rowNumber = 0;
  const readLine = (text: string, start: number, end: number) => {
    rowNumber++;
    const last = end > start && text[end - 1] === '\r' ? end - 1 : end;
    if (last > start) reader.add(cellsOf(text, start, last, reader.wantedColumns()), rowNumber);
  };
  return {
    push(piece) {
      let text = rest + decoder.decode(piece, { stream: true });
      if (rowNumber === 0 && text.startsWith(BYTE_ORDER_MARK)) text = text.slice(BYTE_ORDER_MARK.length);
      let start = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        readLine(text, start, end);
        start = end + 1;
      }
      rest = text.slice(start);
    },
    finish() {
      if (rest !== '') readLine(rest, 0, rest.length);
      return reader.finish();
    },
  };
}

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
