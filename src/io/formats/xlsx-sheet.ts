import { attributeOf, walkXml } from './walk-xml.ts';
import { writeNumber } from './xlsx-number.ts';
import { MOST_CHARACTERS, unescapeText, type Workbook } from './xlsx-workbook.ts';

export interface SheetCell {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date';
}

export interface SheetRow {
  /** As a person counts it: the first row is 1. */
  readonly number: number;
  readonly isHidden: boolean;
  /** By column, the first being 0; blanks are holes. */
  readonly cells: readonly (SheetCell | undefined)[];
}

/** Cells merged into one: first and last row (from 1) and column (from 0), the last included. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface Sheet {
  /** The rows with anything in them. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedCells[];
  /** Spans of hidden columns, the last included. */
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  /** Cells with an error such as #N/A, which are left blank. */
  readonly errors: number;
  /** Formulas whose result the file does not have. */
  readonly formulasWithoutResult: number;
}

const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
const MOST_HIDDEN_SPANS = 1000;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d:\d\d))?/;

/** The filled cells of a sheet of an XLSX workbook; null where its XML is broken. ECMA-376 part 1, 18.3. */
export function readSheet(xml: string, workbook: Workbook): Sheet | null {
  const rows: SheetRow[] = [];
  const merges: MergedCells[] = [];
  const hiddenColumns: [number, number][] = [];
  let [errors, formulasWithoutResult] = [0, 0];
  let row = { number: 0, isHidden: false, cells: [] as SheetCell[] };
  let column = -1;
  let [type, style, value] = ['', '', ''];
  let [isValue, isPhonetic, hasFormula] = [false, false, false];
  const finishCell = (): void => {
    if (hasFormula && value === '' && type !== 'str') formulasWithoutResult++;
    if (type === 'e' && value !== '') errors++;
    if (column >= MOST_COLUMNS) return;
    const cell = readCell(type, style, value, workbook);
    if (cell !== null) row.cells[column] = cell;
  };
  const isWhole = walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        const number = Number(attributeOf(attributes, 'r') ?? row.number + 1);
        row = { number, isHidden: isOn(attributeOf(attributes, 'hidden')), cells: [] };
        column = -1;
      } else if (name === 'c') {
        const reference = attributeOf(attributes, 'r');
        column = reference === null ? column + 1 : (columnOf(reference) ?? MOST_COLUMNS);
        [type, style, value] = [attributeOf(attributes, 't') ?? 'n', attributeOf(attributes, 's') ?? '', ''];
        hasFormula = false;
      } else if (name === 'v' || name === 't') isValue = !isPhonetic;
      else if (name === 'f') hasFormula = true;
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 'mergeCell') merges.push(...readMerge(attributeOf(attributes, 'ref') ?? ''));
      else if (
        name === 'col' &&
        hiddenColumns.length < MOST_HIDDEN_SPANS &&
        isOn(attributeOf(attributes, 'hidden'))
      ) {
        hiddenColumns.push([
          Number(attributeOf(attributes, 'min')) - 1,
          Number(attributeOf(attributes, 'max')) - 1,
        ]);
      }
    },
    text: (piece) => {
      if (isValue) value += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'c') finishCell();
      else if (name === 'row' && row.cells.length > 0 && row.number >= 1 && row.number <= MOST_ROWS)
        rows.push(row);
    },
  });
  return isWhole ? { rows, merges, hiddenColumns, errors, formulasWithoutResult } : null;
}

function isOn(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** The column of a reference such as BC12, the first being 0. */
function columnOf(reference: string): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d+$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readMerge(reference: string): MergedCells[] {
  const [from, to] = reference.split(':');
  const [firstColumn, lastColumn] = [columnOf(from ?? ''), columnOf(to ?? '')];
  if (firstColumn === null || lastColumn === null) return [];
  const rowOf = (corner: string): number => Number(corner.replace(/\D/g, ''));
  return [{ firstRow: rowOf(from!), lastRow: rowOf(to!), firstColumn, lastColumn }];
}

function readCell(type: string, style: string, value: string, workbook: Workbook): SheetCell | null {
  if (type === 's') return textCell(workbook.strings[Number(value)] ?? '');
  if (type === 'str' || type === 'inlineStr') return textCell(unescapeText(value));
  if (value === '' || type === 'e') return null;
  if (type === 'b') return textCell(value === '1' ? 'TRUE' : 'FALSE');
  if (type === 'd') return isoCell(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  const { text, isDate } = writeNumber(
    number,
    workbook.formats[Number(style)] ?? { kind: 'number' },
    workbook.is1904,
  );
  return { text, kind: isDate ? 'date' : 'number' };
}

function textCell(text: string): SheetCell | null {
  const trimmed = text.slice(0, MOST_CHARACTERS).trim();
  return trimmed === '' ? null : { text: trimmed, kind: 'text' };
}

function isoCell(value: string): SheetCell | null {
  const found = ISO_DATE.exec(value);
  if (found === null) return textCell(value);
  const [, year, month, day, time] = found;
  const hasTime = time !== undefined && time !== '00:00:00';
  return { text: `${day}/${month}/${year}${hasTime ? ` ${time}` : ''}`, kind: 'date' };
}
