import { expect, test } from 'vitest';
import { openFiles } from '../../src/io/open-files.ts';
import { printImport, reportImport } from '../../src/io/report-import.ts';
import { aFile } from './a-file.ts';
import { someFiles } from './some-files.ts';

const { packages, blocks } = someFiles();
const named = aFile(
  'people.csv',
  'Package ID,NHS Number,Hours per week,Lat,Lon\n1,943 476 5919,7,0.5,0.5\n2,9434765919,none,0.5,0.5',
);
const OWN = { name: null, invented: false };

test('an import names the columns used and those dropped, and each row that was not plain', async () => {
  const [report] = reportImport((await openFiles([named, blocks], OWN)).reports);
  expect(report).toMatchObject({
    file: 'people.csv',
    kind: 'packages',
    dropped: ['NHS Number'],
    columns: { id: 'Package ID', hours: 'Hours per week' },
    read: 2,
    used: 1,
    setAside: 1,
    hoursPerWeek: 7,
  });
  expect(report!.issues).toContainEqual(
    expect.objectContaining({ row: 3, field: 'hours', value: 'none', outcome: 'set aside' }),
  );
  expect(JSON.stringify(report)).not.toMatch(/943\s?476/);
});

test('printed, each file is a line that adds up, and then what was noticed', async () => {
  const { reports } = await openFiles([packages, blocks], OWN);
  const [first] = printImport(reports).split('\n');
  expect(first).toMatch(
    /^packages\.csv: packages\. Read \d+ = used \d+ \+ set aside \d+, \d+(\.\d+)? hours a week/,
  );
});
