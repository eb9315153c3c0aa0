import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/io/read-table.ts';
import { aFile, aTable } from './a-file.ts';

describe('a table saved as text', () => {
  test.each([',', ';', '\t', '|'])('is read with %j between its cells', (mark) => {
    const table = aTable(['Package ID', 'Hours'].join(mark), ['P1', '7'].join(mark), ['P2', '8'].join(mark));
    expect(table.headings).toEqual(['Package ID', 'Hours']);
    expect(table.rows).toEqual([
      ['P1', '7'],
      ['P2', '8'],
    ]);
  });

  test('has no ghost in its first heading from a byte order mark', () => {
    expect(aTable('\uFEFFPackage ID,Hours', 'P1,7').headings[0]).toBe('Package ID');
  });

  test('is read as Windows-1252 where it is not UTF-8', () => {
    const bytes = Uint8Array.from([...'Rate,Note\n'].map((letter) => letter.charCodeAt(0)));
    const row = Uint8Array.from([0xa3, 0x37, 0x2c, 0x46, 0x92, 0x73, 0x20, 0x96, 0x20, 0x80]);
    const { content } = readTable({ name: 'old.csv', bytes: Uint8Array.from([...bytes, ...row]) });
    expect(content?.kind === 'table' && content.table.rows).toEqual([['£7', 'F’s – €']]);
  });

  test('keeps a quoted comma, a doubled quote and a line break in one cell', () => {
    expect(aTable('Name,Hours', '"Smith & Co, Home ""Care""\n(Kent)",7').rows).toEqual([
      ['Smith & Co, Home "Care"\n(Kent)', '7'],
    ]);
  });

  test('leaves out blank rows but counts them in row numbers, and fills up short ones', () => {
    const table = aTable('A,B', '', '1,2', ' , ', '3');
    expect(table.rows).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
    expect(table.rowNumbers).toEqual([3, 5]);
  });

  test('may have headings that are traps for objects', () => {
    expect(aTable('__proto__,constructor,toString', '1,2,3').headings).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('is told where a quotation mark is left open', () => {
    const { issues } = readTable(aFile('a.csv', 'A,B\n1,2\n3,"4'));
    expect(issues).toMatchObject([{ file: 'a.csv', severity: 'warning', row: 3 }]);
  });

  test.each(['', '\n\n', ' , , \n'])('is refused when there is nothing in it (%j)', (text) => {
    const { content, issues } = readTable(aFile('empty.csv', text));
    expect(content).toBeNull();
    expect(issues.at(-1)).toMatchObject({ file: 'empty.csv', severity: 'error' });
  });
});
