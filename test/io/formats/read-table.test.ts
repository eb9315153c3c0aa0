import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/io/formats/read-table.ts';
import { aFile, aTable } from '../a-file.ts';

const messagesOf = (text: string) => readTable(aFile('a.csv', text)).issues.map(({ message }) => message);

describe('a table saved as text', () => {
  test.each([',', ';', '\t', '|'])('is read with %j between its cells', (mark) => {
    const table = aTable(['Package ID', 'Hours'].join(mark), ['P1', '7'].join(mark), ['P2', '8'].join(mark));
    expect(table.headings).toEqual(['Package ID', 'Hours']);
    expect(table.rows).toEqual([
      ['P1', '7'],
      ['P2', '8'],
    ]);
  });

  test('is split by what shows its headings, whatever its title has most of', () => {
    const table = aTable('Care, by week, by ward, 2024', 'Package ID;Hours', 'P1;12,5', 'P2;7,5');
    expect(table.rows).toEqual([
      ['P1', '12,5'],
      ['P2', '7,5'],
    ]);
    expect(aTable('sep=|', 'A|B', '1,1|2').rows).toEqual([['1,1', '2']]);
  });

  test('Hazard 1: has no ghost in its first heading from a byte order mark', () => {
    expect(aTable('\uFEFFPackage ID,Hours', 'P1,7').headings[0]).toBe('Package ID');
  });

  test('Hazard 2: is read as Windows-1252 where it is not UTF-8, and says so', () => {
    const bytes = Uint8Array.from([...'Rate,Note\n'].map((letter) => letter.charCodeAt(0)));
    const row = Uint8Array.from([0xa3, 0x37, 0x2c, 0x46, 0x92, 0x73, 0x20, 0x96, 0x20, 0x80]);
    const { content, encoding } = readTable({ name: 'old.csv', bytes: Uint8Array.from([...bytes, ...row]) });
    expect(content?.kind === 'table' && content.table.rows).toEqual([['£7', 'F’s – €']]);
    expect(encoding).toBe('Windows-1252');
  });

  test('Hazard 3: keeps a quoted comma, a doubled quote and a line break in one cell', () => {
    expect(aTable('Name,Hours', '"Smith & Co, Home ""Care"", Ltd\n(Kent)",7').rows).toEqual([
      ['Smith & Co, Home "Care", Ltd\n(Kent)', '7'],
    ]);
  });

  test('Hazard 4: has its headings on one line, whatever breaks and spaces they were saved with', () => {
    expect(aTable('"Partner\nOrganisation\nCode","PCN Sub ICB Match ",Hours', 'P1,Y,7').headings).toEqual([
      'Partner Organisation Code',
      'PCN Sub ICB Match',
      'Hours',
    ]);
  });

  test('Hazard 5: has its headings found below titles, and says where', () => {
    const table = aTable(
      'Home care extract – OFFICIAL-SENSITIVE',
      '',
      'Run on,03/04/2024',
      'Package ID,Postcode,Hours',
      'P1,SW19 4DL,7',
    );
    expect(table.headings).toEqual(['Package ID', 'Postcode', 'Hours']);
    expect(table.rowNumbers).toEqual([5]);
    expect(messagesOf('Title\nPackage ID,Hours\nP1,7')).toEqual([
      'The headings are in row 2. The row above them is left out.',
    ]);
  });

  test('without headings we know has its first wide row for headings', () => {
    expect(aTable('Codes of our own', 'Colour,Weight,Taste', 'red,1,sour').headings).toEqual([
      'Colour',
      'Weight',
      'Taste',
    ]);
    expect(aTable('CR4 1AA,10,528947,169557', 'CR4 1AB,10,529072,169717').rows).toHaveLength(1);
  });

  test.each(['\r', '\n', '\r\n'])('has lines that end in %j', (end) => {
    const { content } = readTable(aFile('a.csv', ['A,B', '1,2', '3,4'].join(end)));
    expect(content?.kind === 'table' && content.table.rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('has no columns from commas at the ends of lines, but keeps values without a heading', () => {
    expect(aTable('A,B,,', '1,2,,', '3,4,,').headings).toEqual(['A', 'B']);
    expect(aTable('A,B,,', '1,2,,x').headings).toEqual(['A', 'B', '', '']);
  });

  test('leaves out blank rows but counts them in row numbers, and fills up short ones', () => {
    const table = aTable('A,B', '', '1,2', ' , ', '3');
    expect(table.rows).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
    expect(table.rowNumbers).toEqual([3, 5]);
  });

  test('with rows wider than the headings says which', () => {
    expect(messagesOf('A,B\n1,2\n1,2,3\n')).toEqual([
      'Some rows have more cells than there are headings. The cells at their end are left out. Check row 3.',
    ]);
  });

  test('may have headings that are traps for objects, and two alike', () => {
    expect(aTable('__proto__,constructor,Hours,Hours', '1,2,3,4').headings).toEqual([
      '__proto__',
      'constructor',
      'Hours',
      'Hours',
    ]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('loses no rows to a quotation mark left open, and says where it is', () => {
    const { content, issues } = readTable(aFile('a.csv', 'A,B\n1,2\n3,"4\n5,6\n7,8\n'));
    expect(content?.kind === 'table' && content.table.rows).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
      ['7', '8'],
    ]);
    expect(issues).toMatchObject([{ file: 'a.csv', severity: 'warning', row: 3 }]);
  });

  test('of nothing but open quotation marks is read in good time', () => {
    const start = performance.now();
    readTable(aFile('a.csv', 'A,B\n"x\n'.repeat(20_001)));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test.each(['', '\n\n', ' , , \n', '\uFEFF'])('is refused when there is nothing in it (%j)', (text) => {
    const { content, issues } = readTable(aFile('empty.csv', text));
    expect(content).toBeNull();
    expect(issues.at(-1)).toMatchObject({ file: 'empty.csv', severity: 'error' });
  });

  test('of 100,000 rows is read in under two seconds', () => {
    const row = Array.from({ length: 18 }, (_, at) => `value${at}`).join(',');
    const file = aFile('big.csv', `Package ID,Hours${',Heading'.repeat(16)}\n${`${row}\n`.repeat(100_000)}`);
    const start = performance.now();
    const { content } = readTable(file);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(content?.kind === 'table' && content.table.rows.length).toBe(100_000);
  });
});
