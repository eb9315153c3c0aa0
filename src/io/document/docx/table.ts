import { escapeXml } from '../../share/escape-xml.ts';
import { columnWidths } from '../column-widths.ts';
import type { DocumentCell, DocumentTable } from '../document.ts';
import { officeColour, PAGE_COLOURS } from '../page-colours.ts';
import { textWidthOf, type PageShape } from './page-shape.ts';
import { paragraph, run, type ParagraphStyle } from './paragraph.ts';
import { CELL_SIDE } from './table-style.ts';

/** A table with more columns than this lies across the page. */
const MOST_STANDING = 8;
/** So few rows stay on one page. */
const FEW_ROWS = 8;
/** A row with a cell longer than this may break across pages: it may be longer than one. */
const LONG_CELL = 600;
const TWENTIETHS = 20;

interface RowLook {
  readonly style: ParagraphStyle;
  readonly isBold: boolean;
  readonly isHeader: boolean;
  /** Stays on the page of the row that follows. */
  readonly keepsWithNext: boolean;
  readonly borders: string;
  readonly fill: string;
}

/** Whether a table is too wide for a standing page. */
export function isWideTable(table: DocumentTable): boolean {
  return table.columns.length > MOST_STANDING;
}

/**
 * A table under its caption and over its notes, as wide as the page: its head row is marked as one and
 * repeated on every page, a row stays whole, and the total is bold under a rule. A paragraph is always last.
 */
export function tableBlocks(table: DocumentTable, page: PageShape): string[] {
  return [
    ...(table.title === '' ? [] : [paragraph('Caption', run(table.title))]),
    tableXml(table, page),
    ...table.notes.map((note) => paragraph('TableNote', run(note))),
    ...(table.notes.length === 0 ? [paragraph('TableNote', '')] : []),
  ];
}

function tableXml(table: DocumentTable, page: PageShape): string {
  const type = typeFor(table.columns.length);
  const width = textWidthOf(page);
  const exact = columnWidths(table, width, 2 * CELL_SIDE + 20, { size: type.size * TWENTIETHS });
  const widths = wholeWidths(exact, width);
  const look = (isHeader: boolean, isTotal: boolean, keepsWithNext: boolean): RowLook => ({
    style: type.style,
    isBold: isHeader || isTotal,
    isHeader,
    keepsWithNext,
    borders: isHeader ? border('bottom', 8) : isTotal ? border('top', 8) : '',
    fill: isHeader ? `<w:shd w:val="clear" w:color="auto" w:fill="${PAGE_COLOURS.headRow}"/>` : '',
  });
  const { rows, total, notes } = table;
  const isShort = rows.length <= FEW_ROWS;
  const written = rows.map((row, at) => {
    const isLast = at === rows.length - 1;
    const keeps = isLast ? total !== undefined || notes.length > 0 : isShort || at === 0;
    return rowXml(table, row, widths, look(false, false, keeps));
  });
  const names = table.columns.map(({ name }) => ({ text: name }));
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="PackTable"/>',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook w:val="${total === undefined ? '00A0' : '00E0'}" w:firstRow="1" w:lastRow="${total === undefined ? 0 : 1}"`,
    ' w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `<w:tblCaption w:val="${escapeXml(table.title)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((wide) => `<w:gridCol w:w="${wide}"/>`).join('')}</w:tblGrid>`,
    rowXml(table, names, widths, look(true, false, true)),
    ...written,
    total === undefined ? '' : rowXml(table, total, widths, look(false, true, notes.length > 0)),
    '</w:tbl>',
  ].join('');
}

function typeFor(columns: number): { size: number; style: ParagraphStyle } {
  if (columns <= 5) return { size: 10, style: 'TableText' };
  return columns <= MOST_STANDING
    ? { size: 9, style: 'TableTextSmall' }
    : { size: 8, style: 'TableTextSmallest' };
}

/** Whole widths that add up to the whole: what rounding leaves goes to the first. */
function wholeWidths(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor);
  whole[0]! += total - whole.reduce((sum, width) => sum + width, 0);
  return whole;
}

function rowXml(
  table: DocumentTable,
  cells: readonly DocumentCell[],
  widths: readonly number[],
  look: RowLook,
): string {
  const staysWhole = table.columns.every((_, at) => (cells[at]?.text ?? '').length <= LONG_CELL);
  return [
    `<w:tr><w:trPr>${staysWhole ? '<w:cantSplit/>' : ''}${look.isHeader ? '<w:tblHeader/>' : ''}</w:trPr>`,
    ...table.columns.map(({ align }, at) =>
      cellXml(cells[at] ?? { text: '' }, widths[at]!, align, {
        ...look,
        keepsWithNext: look.keepsWithNext && staysWhole,
      }),
    ),
    '</w:tr>',
  ].join('');
}

function cellXml(cell: DocumentCell, width: number, align: 'start' | 'end', look: RowLook): string {
  const colour = officeColour(cell.colour);
  const mark = colour === null ? '' : border('left', 48, colour);
  const [top, bottom] = look.isHeader ? ['', look.borders] : [look.borders, ''];
  const borders = top + mark + bottom;
  const words = paragraph(
    look.style,
    run(cell.text, look.isBold),
    `${look.keepsWithNext ? '<w:keepNext/>' : ''}${align === 'end' ? '<w:jc w:val="right"/>' : ''}`,
  );
  return [
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`,
    borders === '' ? '' : `<w:tcBorders>${borders}</w:tcBorders>`,
    `${look.fill}</w:tcPr>${words}</w:tc>`,
  ].join('');
}

/** `size` in eighths of a point. */
function border(
  side: 'top' | 'left' | 'bottom',
  size: number,
  colour: string = PAGE_COLOURS.strongLine,
): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
}
