import { expect, test } from 'vitest';
import { writeSetAside } from '../../../src/io/tables/write-set-aside.ts';
import { aTable } from '../a-file.ts';
import { readLines } from '../a-package-file.ts';

const LINES = [
  'Package ID,Hours,First name,Team',
  'P1,7,Ada,A',
  '"=HYPERLINK(""http://a"")",lots,Ada,+1',
  'P3,lots,Ada,"a, ""b"""',
];

test('Hazard 25: rows set aside are written with row and reason, without personal columns or formulas', () => {
  const { columns, rows } = readLines(LINES);
  const lines = writeSetAside(aTable(...LINES), columns, rows).split('\r\n');
  const reason = '"We cannot read these hours. Write a number, such as 10.5."';
  expect(lines).toEqual([
    '\uFEFFrow,reason,Package ID,Hours,Team',
    `3,${reason},"'=HYPERLINK(""http://a"")",lots,'+1`,
    `4,${reason},P3,lots,"a, ""b"""`,
    '',
  ]);
});

test.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1'])(
  'Hazard 25: a cell that starts as %j does not',
  (cell) => {
    const table = { headings: [cell], rows: [[cell]], rowNumbers: [2] };
    const columns = [{ heading: cell, samples: [], field: null, personal: false }];
    const note = { row: 2, field: '', value: '', reason: 'No.', outcome: 'set aside' } as const;
    expect(writeSetAside(table, columns, [note]).split(`'${cell}`)).toHaveLength(3);
  },
);
