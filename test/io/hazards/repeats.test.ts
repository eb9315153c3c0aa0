import { describe, expect, test } from 'vitest';
import { readArea } from '../../../src/io/read-area.ts';
import { aFile } from '../a-file.ts';
import { answering, BLOCKS, notesOf, open, packagesFile, placeOf } from './front-door.ts';

const [A, B] = [placeOf('A'), placeOf('B')];
const HEADINGS = 'Package ID,Client ID,Hours per week,Latitude,Longitude';

describe('Hazard 25: duplicates and double counting', () => {
  test('the same row twice is one package, and the copy is set aside with its reason', async () => {
    const { report, packages } = await open([packagesFile(HEADINGS, `P1,C1,7,${A}`, `P1,C1,7,${A}`), BLOCKS]);
    expect(packages).toEqual({ P1: [7, 'A'] });
    expect(report()).toMatchObject({ read: 2, used: 1, setAside: 1, hoursPerWeek: 7 });
    expect(notesOf(report())).toEqual(['3 set aside: This row is the same as a row above it.']);
  });

  test('the same package with different details is asked about', async () => {
    const files = [packagesFile(HEADINGS, `P1,C1,7,${A}`, `P1,C1,9,${B}`), BLOCKS];
    expect((await open(files)).report().questions.map(({ key }) => key)).toEqual(['repeats']);
    expect((await open(files, answering({ repeats: 'last' }))).packages).toEqual({ P1: [9, 'B'] });
    expect((await open(files, answering({ repeats: 'all' }))).report()).toMatchObject({
      used: 2,
      hoursPerWeek: 16,
    });
  });

  test('the row of a second carer is hours of its package and no package', async () => {
    const { report, opened, packages } = await open([
      packagesFile(`${HEADINGS},SecondaryVisit`, `P1,C1,7,${A},False`, `P1,C1,7,${A},True`),
      BLOCKS,
    ]);
    expect(packages).toEqual({ P1: [14, 'A'] });
    expect([...opened.dataset!.packages.carers]).toEqual([2]);
    expect(report()).toMatchObject({ read: 2, used: 1, setAside: 1 });
  });

  test('stacked returns of Client Level Data: the latest row of a package is used', async () => {
    const headings =
      'LA Person Unique Identifier,Event Reference,Event Type,Client Type,Service Component,Planned Units per Week,Cost Frequency (Unit Type),Event Start Date,Event End Date,Reporting Period End Date,Latitude,Longitude';
    const row = (units: number, period: string) =>
      `C1,E1,Service,Service User,Home Support,${units},Hourly,01/01/2023,,${period},${A}`;
    const { report, packages } = await open([
      packagesFile(headings, row(7, '31/12/2023'), row(10, '31/03/2024')),
      BLOCKS,
    ]);
    expect(packages).toEqual({ E1: [10, 'A'] });
    expect(notesOf(report())).toEqual([
      '2 set aside: Another row lists this package in a later return. The latest row is used.',
    ]);
  });

  test('one person with three orders is three packages and one person', async () => {
    const { opened } = await open([
      packagesFile(HEADINGS, `P1,C1,7,${A}`, `P2,C1,3,${A}`, `P3,C1,2,${B}`),
      BLOCKS,
    ]);
    const { count, person } = opened.dataset!.packages;
    expect([count, new Set(person).size]).toEqual([3, 1]);
  });

  test.each(['=HYPERLINK("http://example.org","x")', '+1', '-1+2', '@SUM(A1)', '\t=1', '=cmd|calc'])(
    'the rows set aside are exported so that %j does not run',
    async (formula) => {
      const cell = `"${formula.replaceAll('"', '""')}"`;
      const { report } = await open([
        packagesFile(`${HEADINGS},Status`, `P1,C1,,${A},${cell}`, `P2,C1,7,${A},`),
        BLOCKS,
      ]);
      const csv = report().setAsideCsv!;
      expect(report().setAside).toBe(1);
      expect(csv).toContain(`'${formula.trim().slice(0, 4)}`);
      expect(csv).not.toMatch(/(^|[,"])[=+@\t]/m);
    },
  );
});

test('A scenario file from a newer version is refused politely, and the rest is opened', async () => {
  const newer = aFile(
    'plan.lotwise.json',
    JSON.stringify({ format: 'lotwise-scenario', version: 99, name: 'x' }),
  );
  const area = await readArea([packagesFile(HEADINGS, `P1,C1,7,${A}`), BLOCKS, newer], {
    name: null,
    invented: false,
  });
  expect(area).toMatchObject({ dataset: { packages: { count: 1 } }, scenarios: [{ name: 'First plan' }] });
  const { message } = area.issues.find(({ file }) => file === 'plan.lotwise.json')!;
  expect(message).toMatch(/newer Lotwise \(version 99;.*The file is safe\./);
});
