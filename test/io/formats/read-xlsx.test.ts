import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/io/formats/file-content.ts';
import type { NamedContent } from '../../../src/io/formats/named-content.ts';
import { readXlsx } from '../../../src/io/formats/read-xlsx.ts';
import { complaintsOf, damaged } from '../damage.ts';
import { bookParts, sheetRows, zipTexts, type BookOptions, type SheetParts } from '../make-xlsx.ts';

describe('a workbook of several sheets', () => {
  const rows = sheetRows([
    ['Package ID', 'Hours'],
    ['P1', '10.5@0'],
  ]);
  const contents = read([
    { name: 'Packages', xml: rows },
    { name: 'Blank', xml: '<sheetData/>' },
    { name: 'Old &amp; done', xml: rows, state: 'veryHidden' },
  ]);

  test('gives a table for each sheet in view that has rows', () => {
    expect(contents.map(({ name }) => name)).toEqual(['book.xlsx, sheet Packages', 'book.xlsx']);
    expect(tableOf(contents[0])).toEqual({
      headings: ['Package ID', 'Hours'],
      rows: [['P1', '10.5']],
      rowNumbers: [2],
    });
  });

  test('names the sheets that are hidden', () =>
    expect(messages(contents)).toMatch(/Hidden sheets are left out: Old & done/));
});

describe('a cell', () => {
  const formats = [
    'dd/mm/yyyy',
    '[h]:mm',
    'h:mm',
    '00000',
    'dd/mm/yyyy hh:mm',
    '#,##0.00',
    'mmm-yy',
    '&quot;day&quot; 0',
  ];
  const cell = (xml: string, options: BookOptions = {}): string =>
    tableOf(
      read(
        [
          {
            name: 'S',
            xml: sheetRows([
              ['A', 'B'],
              ['x', xml],
            ]),
          },
        ],
        { formats, ...options },
      )[0],
    ).rows[0]![1]!;

  test.each([
    ['a date is written the British way', '45385@1', '03/04/2024'],
    ['a date before March 1900 is not a day out', '59@1', '28/02/1900'],
    ['a length of time is hours, minutes and seconds', '0.4375@2', '10:30:00'],
    ['a length of time may be longer than a day', '1.75@2', '42:00:00'],
    ['a time of day is the same', '0.03125@3', '00:45:00'],
    ['a moment has its date and time', '45385.5@5', '03/04/2024 12:00:00'],
    ['a code shown with zeros keeps them', '123@4', '00123'],
    ['money is a plain number', '1245.5@6', '1245.5'],
    ['words in a format are not dates', '7@8', '7'],
    ['the noise after 15 figures goes', '18.859999999999999@0', '18.86'],
    ['a number kept as text stays as it was', '007', '007'],
    ['the result of a formula is used', '<f>1+1</f><v>2</v>', '2'],
    ['an error is blank', '<v>#N/A</v>', ''],
  ])('%s', (_, xml, text) => expect(cell(xml)).toBe(text));

  test('a workbook that counts from 1904 has the same dates', () =>
    expect(cell('43923@1', { is1904: true })).toBe('03/04/2024'));

  test('shared texts are found, runs and line breaks included', () => {
    const strings = [
      'Smith &amp; Co_x000D_',
      '</t><r><t>North </t></r><r><t>West</t></r><rPh><t>x</t></rPh><t>',
    ];
    const xml = '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>';
    expect(tableOf(read([{ name: 'S', xml }], { strings })[0]).headings).toEqual([
      'Smith & Co',
      'North West',
    ]);
  });
});

describe('headings', () => {
  test('are found below titles, and merged ones are put together', () => {
    const rows = sheetRows([
      ['Home care extract', '3 April 2024'],
      [],
      ['Package ID', 'Hours', '', 'Postcode'],
      ['', 'Planned', 'Actual', ''],
      ['P1', '10@0', '9@0', 'SW19 4DL'],
    ]);
    const merges = '<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/></mergeCells>';
    const [content] = read([{ name: 'S', xml: rows + merges }]);
    expect(tableOf(content)).toEqual({
      headings: ['Package ID', 'Hours Planned', 'Hours Actual', 'Postcode'],
      rows: [['P1', '10', '9', 'SW19 4DL']],
      rowNumbers: [5],
    });
  });
});

describe('what a spreadsheet hides or spoils is said', () => {
  test.each<[string, string[], RegExp]>([
    [
      'a CQC id made a date',
      ['CQC location', '1-10123', '40909@1'],
      /codes under "CQC location" were turned into dates \(1\)/,
    ],
    [
      'zeros lost from a code',
      ['Swift', '0123456', '98765@0'],
      /"Swift" may have lost the zeros at their start \(1\)/,
    ],
    ['an error', ['Hours', '<v>#REF!</v>', '1@0'], /error such as #N\/A \(1\)/],
    ['a formula never worked out', ['Hours', '<f>A1</f>', '1@0'], /no saved answer \(1\)/],
  ])('%s', (_, cells, message) => {
    const xml = sheetRows(cells.map((cell) => [cell, 'x']));
    expect(messages(read([{ name: 'S', xml }], { formats: ['mmm-yy'] }))).toMatch(message);
  });

  test('a date under a heading that is no code is not', () => {
    const xml = sheetRows([
      ['Reference date', 'B'],
      ['45385@1', 'x'],
    ]);
    expect(messages(read([{ name: 'S', xml }], { formats: ['dd/mm/yyyy'] }))).toBe('');
  });

  test('hidden rows and columns, which are read', () => {
    const rows = sheetRows([
      ['A', 'B'],
      ['1', '2'],
    ]).replace('<row r="2">', '<row r="2" hidden="1">');
    const contents = read([{ name: 'S', xml: `<cols><col min="2" max="2" hidden="true"/></cols>${rows}` }]);
    expect(tableOf(contents[0]).rows).toEqual([['1', '2']]);
    expect(contents[0]!.issues[0]).toMatchObject({
      row: 2,
      message: expect.stringMatching(/^A row is hidden/),
    });
    expect(messages(contents)).toMatch(/Hidden columns are read like the rest: B\./);
  });
});

describe('a workbook that cannot be used is refused with what to do', () => {
  const old = (words: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...words].flatMap((letter) => [letter.charCodeAt(0), 0])]);

  test.each([
    ['locked', old('EncryptedPackage'), /without the password/],
    ['old', old('Workbook'), /save it as \.xlsx/],
    ['empty', zipTexts(bookParts([{ name: 'S', xml: '<sheetData/>' }])), /No sheet in view has anything/],
    ['binary', zipTexts({ 'xl/workbook.bin': 'x' }), /Save it as \.xlsx/],
    ['cut short', zipTexts(bookParts([{ name: 'S', xml: '' }])).slice(0, 300), /damaged or cut short/],
  ])('%s', (_, bytes, message) => {
    const contents = readXlsx({ name: 'book.xlsx', bytes });
    expect(contents[0]!.content).toBeNull();
    expect(messages(contents)).toMatch(message);
  });

  test('a sheet cut short is not read in part', () => {
    const parts = bookParts([
      {
        name: 'S',
        xml: sheetRows([
          ['A', 'B'],
          ['1', '2'],
        ]),
      },
    ]);
    const cut = { ...parts, 'xl/worksheets/sheet0.xml': parts['xl/worksheets/sheet0.xml']!.slice(0, -40) };
    expect(messages(readXlsx({ name: 'book.xlsx', bytes: zipTexts(cut) }))).toMatch(/This sheet is damaged/);
  });
});

test('a hundred thousand blank rows with a format cost little', () => {
  const blank = Array.from(
    { length: 100_000 },
    (_, at) => `<row r="${at + 3}" s="1"><c r="A${at + 3}" s="1"/></row>`,
  );
  const xml = sheetRows([
    ['A', 'B'],
    ['1', '2'],
  ]).replace('</sheetData>', `${blank.join('')}</sheetData>`);
  const bytes = zipTexts(bookParts([{ name: 'S', xml }]));
  expect(complaintsOf(readXlsx, 'book.xlsx', bytes)).toEqual([]);
  expect(tableOf(readXlsx({ name: 'book.xlsx', bytes })[0]).rows).toEqual([['1', '2']]);
});

test('a sheet said to be wide and long is refused rather than filled with blanks', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`,
  );
  const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>${rows.join('')}</sheetData>`;
  const bytes = zipTexts(bookParts([{ name: 'S', xml }]));
  expect(complaintsOf(readXlsx, 'book.xlsx', bytes)).toEqual([]);
  expect(messages(readXlsx({ name: 'book.xlsx', bytes }))).toMatch(/too big/);
});

test('no damage to a part makes the reader throw or hang', () => {
  const sheet = sheetRows([
    ['CQC id', 'Hours', '__proto__'],
    ['1-10123', '10@1', '007'],
    ['40909@1', '0.5@2', '<f>1</f>'],
  ]);
  const merges = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
  const parts = bookParts([{ name: 'S', xml: sheet + merges }], {
    formats: ['dd/mm/yy', '[h]:mm'],
    strings: ['a', 'b'],
  });
  const mutation = fc.constantFrom(...Object.keys(parts)).chain((path) =>
    damaged(new TextEncoder().encode(parts[path])).map((bytes) => ({
      path,
      text: new TextDecoder().decode(bytes),
    })),
  );
  fc.assert(
    fc.property(mutation, ({ path, text }) => {
      expect(complaintsOf(readXlsx, 'book.xlsx', zipTexts({ ...parts, [path]: text }))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(damaged(zipTexts(parts)), (bytes) => {
      expect(complaintsOf(readXlsx, 'book.xlsx', bytes)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

function read(sheets: readonly SheetParts[], options: BookOptions = {}): readonly NamedContent[] {
  return readXlsx({ name: 'book.xlsx', bytes: zipTexts(bookParts(sheets, options)) });
}

function tableOf(content: NamedContent | undefined): Table {
  if (content?.content?.kind !== 'table') throw new Error(`No table: ${JSON.stringify(content)}`);
  return content.content.table;
}

function messages(contents: readonly NamedContent[]): string {
  return contents.flatMap(({ issues }) => issues.map(({ message }) => message)).join('\n');
}
