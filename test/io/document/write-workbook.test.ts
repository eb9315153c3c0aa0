import { expect, test } from 'vitest';
import type { DocumentCell } from '../../../src/io/document/document.ts';
import { writeWorkbook } from '../../../src/io/document/write-workbook.ts';
import { readXlsx } from '../../../src/io/formats/read-xlsx.ts';
import { aTable } from './a-pack-document.ts';
import { ALLOWED_NAME, FORBIDDEN_NAME, HOSTILE_NAMES } from './hostile-names.ts';
import { officeParts } from './office-parts.ts';
import { packageFaults } from './package-faults.ts';
import { rowsOfWorkbook } from './rows-of-workbook.ts';
import { elementsNamed } from './xml-tree.ts';

const ofCells = (...cells: readonly DocumentCell[]): Uint8Array =>
  writeWorkbook(
    [
      {
        name: 'Cells',
        table: aTable(2, 1, { rows: cells.map((cell) => [{ text: 'Lot' }, cell]), notes: [] }),
      },
    ],
    'Workbook',
  );

test('tables become a workbook that needs no repair', () =>
  expect(packageFaults(writeWorkbook([{ name: 'Lots', table: aTable(12, 40) }], 'All tables'))).toEqual([]));

test('a workbook lists its sheets, then has each table with its title, head, rows, total and notes', () => {
  const sheets = rowsOfWorkbook(
    writeWorkbook(
      [
        { name: 'Lots', table: aTable(3, 2) },
        { name: 'Options', table: aTable(2, 1, { total: undefined, title: 'Two options' }) },
      ],
      'Home care',
    ),
  );
  expect(sheets.map(({ name }) => name)).toEqual(['Contents', 'Lots', 'Options']);
  expect(sheets[0]!.rows).toEqual([
    ['Home care'],
    [],
    ['Sheet', 'Table'],
    ['Lots', 'Hours a week in 2 lots'],
    ['Options', 'Two options'],
  ]);
  expect(sheets[1]!.rows).toEqual([
    ['Hours a week in 2 lots'],
    [],
    ['Lot', 'Hours 1', 'Hours 2'],
    ['Lot 1', '1,000', '1,001'],
    ['Lot 2', '2,000', '2,001'],
    ['All lots', '3,000', '3,002'],
    [],
    ['Rows may not add up, as numbers are rounded.'],
  ]);
  expect(sheets[1]!.numbers[5]).toEqual([null, 3000, 3002]);
});

test.each<[DocumentCell, number | null]>([
  [{ text: '1,234', number: 1234, unit: 'count' }, 1234],
  [{ text: '0', number: 0, unit: 'count' }, 0],
  [{ text: '8,400.25', number: 8400.25, unit: 'hours' }, 8400.25],
  [{ text: '8,400.3', number: 8400.25, unit: 'hours' }, 8400.25],
  [{ text: '£8,238,048', number: 8_238_048.4, unit: 'pounds' }, 8_238_048.4],
  [{ text: '−£1,200', number: -1200, unit: 'pounds' }, -1200],
  [{ text: '£18.86', number: 18.86, unit: 'pounds' }, 18.86],
  [{ text: '12%', number: 0.12, unit: 'percent' }, 0.12],
  [{ text: '12.5%', number: 0.125, unit: 'percent' }, 0.125],
  [{ text: '1.25', number: 1.25, unit: 'ratio' }, 1.25],
  [{ text: '+15', number: 15, unit: 'count' }, 15],
  [{ text: '−15', number: -15, unit: 'count' }, -15],
  [{ text: '1 to 7' }, null],
  [{ text: '*' }, null],
  [{ text: 'not known', number: Number.NaN, unit: 'count' }, null],
])('%j is shown in the workbook as in the paper, and is the number %j', (cell, number) => {
  const sheet = rowsOfWorkbook(ofCells(cell))[1]!;
  expect(sheet.rows[3]![1]).toBe(cell.text);
  expect(sheet.numbers[3]![1]).toBe(number);
});

test('a number said in round words is shown in full', () => {
  const sheet = rowsOfWorkbook(ofCells({ text: '£8.2 million', number: 8_238_048, unit: 'pounds' }))[1]!;
  expect(sheet.rows[3]![1]).toBe('£8,238,048');
});

test('nothing is a formula, and words that look like one stay words when edited', () => {
  const rows = HOSTILE_NAMES.map((text) => [{ text }, { text: '-' }]);
  const document = writeWorkbook(
    [
      {
        name: HOSTILE_NAMES[0],
        table: aTable(2, 1, { rows, title: HOSTILE_NAMES[1], notes: HOSTILE_NAMES }),
      },
    ],
    HOSTILE_NAMES[1],
  );
  expect(packageFaults(document)).toEqual([]);
  const parts = officeParts(document);
  const sheet = parts.xml('xl/worksheets/sheet2.xml');
  expect(elementsNamed(sheet, 'f')).toEqual([]);
  const styles = elementsNamed(elementsNamed(parts.xml('xl/styles.xml'), 'cellXfs')[0]!, 'xf');
  const quoted = elementsNamed(sheet, 'c').filter(
    ({ attributes }) => styles[Number(attributes.get('s'))]!.attributes.get('quotePrefix') === '1',
  );
  expect(quoted.map(({ attributes }) => attributes.get('r'))).toEqual(
    expect.arrayContaining(['A1', 'A5', 'A6', 'A7', 'B4', 'A17', 'A18', 'A19']),
  );
  expect(
    rowsOfWorkbook(document)[1]!
      .rows.slice(3, 3 + HOSTILE_NAMES.length)
      .map(([name]) => name),
  ).toEqual(HOSTILE_NAMES);
});

test('letters that XML forbids are left out, and a cell holds no more than Excel allows', () => {
  const [, sheet] = rowsOfWorkbook(ofCells({ text: FORBIDDEN_NAME }, { text: '👩‍👩‍👧 '.repeat(10_000) }));
  expect(sheet!.rows[3]![1]).toBe(ALLOWED_NAME);
  const long = sheet!.rows[4]![1]!;
  expect(long.length).toBeLessThanOrEqual(32_767);
  expect(long).toMatch(/👩‍👩‍👧…$/u);
});

test('the head stays in view, is repeated in print, and the list leads to the sheets', () => {
  const parts = officeParts(writeWorkbook([{ name: "O'Neill", table: aTable(3, 2) }], 'Home care'));
  const [pane] = elementsNamed(parts.xml('xl/worksheets/sheet2.xml'), 'pane');
  expect(pane!.attributes.get('topLeftCell')).toBe('B4');
  const names = elementsNamed(parts.xml('xl/workbook.xml'), 'definedName');
  expect(names.map(({ children }) => children.join(''))).toEqual(["'Contents'!$3:$3", "'O''Neill'!$3:$3"]);
  const [link] = elementsNamed(parts.xml('xl/worksheets/sheet1.xml'), 'hyperlink');
  expect([...link!.attributes]).toEqual([
    ['ref', 'A4'],
    ['location', "'O''Neill'!A1"],
  ]);
});

test('our own reader of workbooks reads it back', () => {
  const bytes = writeWorkbook([{ name: 'Lots', table: aTable(3, 2) }], 'Home care');
  const [, lots] = readXlsx({ name: 'book.xlsx', bytes });
  expect(JSON.stringify(lots!.content)).toContain('All lots');
});

test('the same tables give the same bytes', () => {
  const write = (): Uint8Array => writeWorkbook([{ name: 'Lots', table: aTable(3, 2) }], 'Home care');
  expect(write()).toEqual(write());
});
