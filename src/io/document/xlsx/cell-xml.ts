import { escapeXml } from '../../share/escape-xml.ts';
import { cutText } from '../cut-text.ts';
import type { DocumentCell } from '../document.ts';
import { officeColour } from '../page-colours.ts';
import { formatOf, type CellLook, type CellStyles } from './cell-styles.ts';

/** A cell holds no more letters. */
const LONGEST_CELL = 32_767;
/** What a spreadsheet may take for the start of a formula when someone edits the cell. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;

/** A cell of a sheet; rows and columns count from 1. A number where there is one, otherwise words: never a formula. */
export function cellXml(
  row: number,
  column: number,
  cell: DocumentCell,
  look: CellLook,
  styles: CellStyles,
): string {
  const mark = officeColour(cell.colour);
  const reference = cellReference(row, column);
  if (cell.number !== undefined && Number.isFinite(cell.number)) {
    const style = styles.of({ ...look, mark, format: formatOf(cell) });
    return `<c r="${reference}" s="${style}"><v>${cell.number}</v></c>`;
  }
  const style = styles.of({ ...look, mark, isQuoted: LOOKS_LIKE_FORMULA.test(cell.text) });
  if (cell.text === '') return `<c r="${reference}" s="${style}"/>`;
  const words = escapeXml(escapeCodes(cutText(cell.text, LONGEST_CELL)));
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

/** `C12` for the third column of row 12. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `AA` for 27. */
function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Excel reads `_x0041_` as a letter's code; an escaped underscore keeps such words as they are (ST_Xstring). */
function escapeCodes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
