import type { DocumentTable } from './document.ts';
import { textWidth, wordsOf, type TypeFace } from './measure-text.ts';

/** No single word may ask for more of a table than this part of it. */
const WIDEST_WORD = 0.3;
const NARROWER = 0.97;

/**
 * How wide each column of a table is, in the unit of `total`, `padding` being what a cell keeps free. Columns
 * have the parts of the width that the table says, but none is narrower than its longest word: the others give
 * way, each by what it has to spare. Where not all those words fit, the longest are broken.
 */
export function columnWidths(table: DocumentTable, total: number, padding: number, face: TypeFace): number[] {
  const words = table.columns.map((_, column) => longestWord(table, column, face) + padding);
  let widest = total * WIDEST_WORD;
  while (sum(words.map((width) => Math.min(width, widest))) > total) widest *= NARROWER;
  const least = words.map((width) => Math.min(width, widest));
  const asked = table.columns.map(({ width }) => (width !== undefined && width > 0 ? width : 1));
  const shares = asked.map((part) => (part / sum(asked)) * total);
  const missing = sum(shares.map((share, at) => Math.max(0, least[at]! - share)));
  const spare = sum(shares.map((share, at) => Math.max(0, share - least[at]!)));
  return shares.map((share, at) =>
    share <= least[at]! ? least[at]! : share - (missing * (share - least[at]!)) / spare,
  );
}

function longestWord(table: DocumentTable, column: number, face: TypeFace): number {
  const bold = { ...face, isBold: true };
  const widths = [
    ...wordWidths(table.columns[column]!.name, bold),
    ...wordWidths(table.total?.[column]?.text, bold),
    ...table.rows.flatMap((row) => wordWidths(row[column]?.text, face)),
  ];
  return widths.reduce((widest, width) => Math.max(widest, width), 0);
}

function wordWidths(text: string | undefined, face: TypeFace): number[] {
  return wordsOf(text ?? '').map((word) => textWidth(word.trimEnd(), face));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
