import { columnWidths } from '../column-widths.ts';
import type { DocumentCell, DocumentTable } from '../document.ts';
import { cutToLines, wrapText } from '../measure-text.ts';
import { CONTENT_BOX } from './slide-shape.ts';
import { LINE_HEIGHT } from './slide-words.ts';

/** A row of a table on a slide, with words cut so that the row fits. */
export interface SlideRow {
  readonly kind: 'head' | 'body' | 'total';
  readonly cells: readonly DocumentCell[];
  /** Not all its words are there. */
  readonly isCut: boolean;
  readonly height: number;
}

/** A table set in type: what each row and column takes, in points. */
export interface SetTable {
  readonly table: DocumentTable;
  readonly size: number;
  readonly widths: readonly number[];
  readonly head: SlideRow;
  readonly rows: readonly SlideRow[];
  readonly total: SlideRow | null;
}

/** Points, beside and above the words of a cell. */
export const [CELL_SIDE, CELL_TOP] = [5, 3];
/** Parts of the height of a slide's content: the head and the total each take no more, and all of them together. */
const [MOST_OF_ENDS, MOST_OF_ALL] = [0.2, 0.85];

/**
 * Sets a table as wide and in type as large as asked, in points; cells that would be too high for a slide are
 * cut. What was set once is kept, as trying sizes asks for the same again and again.
 */
export function tableSetter(table: DocumentTable): (width: number, size: number) => SetTable {
  const known = new Map<string, SetTable>();
  return (width, size) => {
    const key = `${width} ${size}`;
    const set = known.get(key) ?? setTable(table, width, size);
    known.set(key, set);
    return set;
  };
}

function setTable(table: DocumentTable, width: number, size: number): SetTable {
  const widths = columnWidths(table, width, 2 * CELL_SIDE + 1, { size });
  const row = (kind: SlideRow['kind'], cells: readonly DocumentCell[], highest: number): SlideRow => {
    const own = table.columns.map((_, at) => cells[at] ?? { text: '' });
    return setRow(kind, own, widths, size, highest);
  };
  const names = table.columns.map(({ name }) => ({ text: name }));
  const endHeight = CONTENT_BOX.height * MOST_OF_ENDS;
  const head = row('head', names, endHeight);
  const total = table.total === undefined ? null : row('total', table.total, endHeight);
  const rowHeight = CONTENT_BOX.height * MOST_OF_ALL - head.height - (total?.height ?? 0);
  const rows = table.rows.map((cells) => row('body', cells, rowHeight));
  return { table, size, widths, head, rows, total };
}

function setRow(
  kind: SlideRow['kind'],
  cells: readonly DocumentCell[],
  widths: readonly number[],
  size: number,
  highest: number,
): SlideRow {
  const face = { size, isBold: kind !== 'body' };
  const mostLines = Math.floor((highest - 2 * CELL_TOP) / (size * LINE_HEIGHT));
  let lines = 1;
  const set = cells.map((cell, at) => {
    const width = widths[at]! - 2 * CELL_SIDE;
    const text = cutToLines(cell.text, width, face, mostLines);
    lines = Math.max(lines, wrapText(text, width, face).length);
    return { ...cell, text };
  });
  const isCut = set.some(({ text }, at) => text !== cells[at]!.text);
  return { kind, cells: set, isCut, height: lines * size * LINE_HEIGHT + 2 * CELL_TOP };
}
