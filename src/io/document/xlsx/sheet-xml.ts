import type { DocumentCell, DocumentTable } from '../document.ts';
import { textWidth, wrapText } from '../measure-text.ts';
import type { CellLook, CellStyles } from './cell-styles.ts';
import { cellReference, cellXml } from './cell-xml.ts';

/** The rows of a sheet: its title, a row left free, then the head. */
export const HEAD_ROW = 3;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Letters: columns are no narrower or wider. */
const [NARROWEST, WIDEST] = [9, 60];
/** Points: the type of cells, a line of it, and its digits, by which Excel measures columns. */
const TYPE_SIZE = 10;
const LINE_POINTS = 13.5;
const DIGIT_WIDTH = textWidth('0', { size: TYPE_SIZE });
/** Excel's own limit, in points. */
const HIGHEST_ROW = 409;

/** What leads from one sheet to another, by the row of its first cell. */
export interface SheetLink {
  readonly row: number;
  /** As `'Lots'!A1`, fit to stand in XML. */
  readonly to: string;
}

/**
 * A sheet of one table: the title in A1, the head fixed while the rows are scrolled and repeated in print, the
 * rows, the total and the notes.
 */
export function sheetXml(
  table: DocumentTable,
  styles: CellStyles,
  { links = [], isChosen = false }: { links?: readonly SheetLink[]; isChosen?: boolean } = {},
): string {
  const rows: string[] = [];
  let row = 1;
  const letters = table.columns.map((_, at) => columnLetters(table, at));
  const add = (cells: readonly DocumentCell[], lookOf: (column: number) => CellLook) => {
    const written = cells.map((cell, at) => cellXml(row, at + 1, cell, lookOf(at), styles));
    rows.push(`<row r="${row}"${heightXml(cells, lookOf, letters)}>${written.join('')}</row>`);
    row++;
  };
  const linked = new Set(links.map((link) => link.row));
  const inTable = (at: number): CellLook => ({ align: table.columns[at]?.align ?? 'start', isWrapped: true });
  add([{ text: table.title }], () => ({ font: 'title' }));
  row = HEAD_ROW;
  const names = table.columns.map(({ name }) => ({ text: name }));
  add(names, (at) => ({ ...inTable(at), font: 'bold', row: 'head' }));
  for (const cells of table.rows)
    add(cells, (at) => ({ ...inTable(at), font: at === 0 && linked.has(row) ? 'link' : 'plain' }));
  if (table.total !== undefined) add(table.total, (at) => ({ ...inTable(at), font: 'bold', row: 'total' }));
  row++;
  for (const note of table.notes) add([{ text: note }], () => ({ font: 'quiet' }));
  return [
    `<worksheet xmlns="${SPREADSHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView${isChosen ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    `<pane xSplit="1" ySplit="${HEAD_ROW}" topLeftCell="${cellReference(HEAD_ROW + 1, 2)}" activePane="bottomRight" state="frozen"/>`,
    '<selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="${LINE_POINTS}"/>`,
    `<cols>${letters.map(columnXml).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    linksXml(links),
    '<pageMargins left="0.6" right="0.6" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${table.columns.length > 6 ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}

/** How wide a column is, in digits, so that words of no great length stand on one line. */
function columnLetters(table: DocumentTable, column: number): number {
  const plain = table.rows.map((row) => row[column]?.text ?? '');
  const bold = [table.columns[column]!.name, table.total?.[column]?.text ?? ''];
  const widest = Math.max(
    ...plain.map((text) => textWidth(text.slice(0, WIDEST), { size: TYPE_SIZE })),
    ...bold.map((text) => textWidth(text.slice(0, WIDEST), { size: TYPE_SIZE, isBold: true })),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest / DIGIT_WIDTH) + 2));
}

function columnXml(letters: number, column: number): string {
  return `<col min="${column + 1}" max="${column + 1}" width="${letters}" customWidth="1"/>`;
}

/** Rows of several lines say how high they are, as not every spreadsheet works it out. */
function heightXml(
  cells: readonly DocumentCell[],
  lookOf: (column: number) => CellLook,
  letters: readonly number[],
): string {
  const lines = cells.map((cell, at) => {
    const look = lookOf(at);
    if (look.isWrapped !== true || cell.number !== undefined) return 1;
    const isBold = look.font === 'bold';
    return wrapText(cell.text, (letters[at]! - 1) * DIGIT_WIDTH, { size: TYPE_SIZE, isBold }).length;
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? '' : ` ht="${Math.min(HIGHEST_ROW, most * LINE_POINTS)}" customHeight="1"`;
}

function linksXml(links: readonly SheetLink[]): string {
  if (links.length === 0) return '';
  const written = links.map(({ row, to }) => `<hyperlink ref="${cellReference(row, 1)}" location="${to}"/>`);
  return `<hyperlinks>${written.join('')}</hyperlinks>`;
}
