import { expect, test } from 'vitest';
import type { FileChoice } from '../../../src/io/file-report.ts';
import { openFiles } from '../../../src/io/open-files.ts';
import { KEPT_POSTCODES } from '../../../src/io/places/open-postcodes.ts';
import { packPostcodes } from '../../../src/io/places/pack-postcodes.ts';
import type { KeptPostcodes } from '../../../src/io/reading-memory.ts';
import { layoutOf } from '../../../src/io/tables/remember-choice.ts';
import { draw } from '../../core/drawing.ts';
import { aFile } from '../a-file.ts';
import { someFiles } from '../some-files.ts';
import { somePostcodes } from '../some-postcodes.ts';

const middle = draw('AABB/CCDD').middleOf('A') as [number, number];
const lookup = somePostcodes({ 'SW19 4DL': middle, 'CR4 1AB': middle });
const kept: KeptPostcodes = { from: 'nspl.csv', count: 2, packed: new Blob([packPostcodes(lookup)]) };
const packages = aFile('packages.csv', 'Package ID,Postcode,Hours per week\nP1,SW19 4DL,7\nP2,CR4 1AB,3');
const postcodes = aFile('codes.csv', `postcode,lon,lat\nSW19 4DL,${middle.join(',')}`);
const { blocks, packages: withPlaces } = someFiles();

const open = (files: Parameters<typeof openFiles>[0], choices: [string, FileChoice][] = [], by = kept) =>
  openFiles(files, {
    name: null,
    invented: false,
    choices: new Map(choices),
    memory: { postcodes: by, layouts: new Map() },
  });
const located = async (opened: ReturnType<typeof openFiles>) =>
  (await opened).reports.find(({ use }) => use === 'packages')!.located;

test('kept postcodes place packages where no file of them is given, and the report says so', async () => {
  const { reports, postcodes: fresh } = await open([packages, blocks]);
  expect(reports.at(-1)).toMatchObject({ file: KEPT_POSTCODES, use: 'postcodes', read: 2, used: 2 });
  expect(await located(open([packages, blocks]))).toBe(2);
  expect(fresh).toBeNull();
});

test('a file of postcodes is used in their place, and is given to be kept', async () => {
  const { reports, postcodes: fresh } = await open([packages, blocks, postcodes]);
  expect(reports.map(({ file }) => file)).not.toContain(KEPT_POSTCODES);
  expect(await located(open([packages, blocks, postcodes]))).toBe(1);
  expect(fresh).toMatchObject({ from: 'codes.csv', lookup: { keys: { length: 1 } } });
});

test('kept postcodes are left alone where no package has one, where a person says so, or where they are damaged', async () => {
  const names = ({ reports }: Awaited<ReturnType<typeof open>>) => reports.map(({ file }) => file);
  expect(names(await open([withPlaces, blocks]))).not.toContain(KEPT_POSTCODES);
  const out = await open([packages, blocks], [[KEPT_POSTCODES, { use: 'left out' }]]);
  expect(out.reports.at(-1)).toMatchObject({ file: KEPT_POSTCODES, use: 'left out', read: 0 });
  expect(await located(Promise.resolve(out))).toBe(0);
  const damaged = await open([packages, blocks], [], { ...kept, packed: new Blob(['x']) });
  expect(names(damaged)).not.toContain(KEPT_POSTCODES);
});

test('a table of a layout met before is read as the person chose then, and says so until they choose anew', async () => {
  const table = aFile('may.csv', 'Ref,Postcode,Amount\nP1,SW19 4DL,420\nP2,CR4 1AB,180');
  const memory = {
    postcodes: kept,
    layouts: new Map([
      [
        layoutOf(['ref', 'POSTCODE', 'amount']),
        { columns: new Map([['hours', 2]]), answers: new Map<string, string>() },
      ],
    ]),
  };
  const read = async (choices: [string, FileChoice][]) => {
    const choice: FileChoice = { use: 'packages' };
    const given = new Map<string, FileChoice>([['may.csv', choice], ...choices]);
    const { reports } = await openFiles([table, blocks], {
      name: null,
      invented: false,
      choices: given,
      memory,
    });
    return reports.find(({ file }) => file === 'may.csv')!;
  };
  const report = await read([]);
  expect(report.columns[2]).toMatchObject({ heading: 'Amount', field: 'hours' });
  expect(report.isRemembered).toBe(true);
  const anew = await read([['may.csv', { use: 'packages', columns: new Map([['hours', null]]) }]]);
  expect(anew.columns[2]!.field).not.toBe('hours');
  expect(anew.isRemembered).toBeUndefined();
});
