import { describe, expect, test } from 'vitest';
import { answering, BLOCKS, notesOf, open, packagesFile, placeOf } from './front-door.ts';

const [A, B] = [placeOf('A'), placeOf('B')];

describe('Hazard 6: pounds, commas, brackets and units', () => {
  test('£1,245.50 and 12.5 hrs are numbers; brackets are below nothing; a dash and n/a are blank', async () => {
    const { report, packages } = await open([
      packagesFile(
        'Package ID,Hours per week,Latitude,Longitude,Weekly cost',
        `P1,12.5 hrs,${A},"£1,245.50"`,
        `P2,(2.50),${A},(250.00)`,
        `P3,-,${A},-`,
        `P4,n/a,${A},n/a`,
        `P5,10,${B},£10`,
      ),
      BLOCKS,
    ]);
    expect(packages).toEqual({ P1: [12.5, 'A'], P5: [10, 'B'] });
    expect(notesOf(report())).toEqual([
      '3 set aside: The hours are below 0.',
      '4 set aside: There are no hours a week.',
      '5 set aside: There are no hours a week.',
    ]);
  });

  test("a provider's £1,245.50 an hour is read, and capacity in brackets is not taken for what it can do", async () => {
    const providers =
      'Provider,Capacity hours per week,Hourly rate\nAlder,"1,245.50",£18.86\nBirch,(250.00),-';
    const { opened, said } = await open([
      packagesFile('Package ID,Hours per week,Latitude,Longitude', `P1,7,${A}`),
      { name: 'providers.csv', bytes: new TextEncoder().encode(providers) },
      BLOCKS,
    ]);
    const [alder, ...others] = opened.dataset!.providers;
    expect([alder!.capacityMinutes, alder!.hourlyRate]).toEqual([1245.5 * 60, 18.86]);
    expect(others.every(({ capacityMinutes }) => capacityMinutes >= 0)).toBe(true);
    expect(said).toMatch(/capacity/i);
  });
});

describe('Hazard 7: hours as times or minutes', () => {
  const headings = 'Package ID,Hours per week,Latitude,Longitude';

  test('10:30 may be hours or minutes, which is asked; nothing is planned on until it is answered', async () => {
    const files = [packagesFile(headings, `P1,10:30,${A}`, `P2,1.75,${B}`), BLOCKS];
    const asked = await open(files);
    expect(asked.opened.dataset).toBeNull();
    expect(
      asked.report().questions.map(({ key, options }) => [key, options.map(({ value }) => value)]),
    ).toEqual([['hours-times', ['hours', 'minutes']]]);
    expect((await open(files, answering({ 'hours-times': 'hours' }))).packages).toEqual({
      P1: [10.5, 'A'],
      P2: [1.75, 'B'],
    });
    const inMinutes = await open(files, answering({ 'hours-times': 'minutes' }));
    expect(inMinutes.packages['P1']![0]).toBeCloseTo(10.5 / 60, 1);
  });

  test('00:45:00 has its hours first, and is not asked about', async () => {
    const { packages } = await open([packagesFile(headings, `P1,00:45:00,${A}`, `P2,10:30:00,${B}`), BLOCKS]);
    expect(packages).toEqual({ P1: [0.75, 'A'], P2: [10.5, 'B'] });
  });

  test('0.4375, as Excel keeps 10:30, may be part of a day, which is asked', async () => {
    const files = [packagesFile(headings, `P1,0.4375,${A}`, `P2,0.25,${B}`), BLOCKS];
    expect((await open(files)).report().questions.map(({ key }) => key)).toEqual(['hours-days']);
    expect((await open(files, answering({ 'hours-days': 'days' }))).packages).toEqual({
      P1: [10.5, 'A'],
      P2: [6, 'B'],
    });
  });

  test('630 may be minutes, which is asked; under a heading of minutes it is not', async () => {
    const files = [packagesFile(headings, `P1,630,${A}`, `P2,420,${B}`), BLOCKS];
    expect((await open(files)).report().questions.map(({ key }) => key)).toEqual(['hours-minutes']);
    expect((await open(files, answering({ 'hours-minutes': 'minutes' }))).packages['P1']).toEqual([
      10.5,
      'A',
    ]);
    const plain = packagesFile('Package ID,Minutes per week,Latitude,Longitude', `P1,630,${A}`);
    expect((await open([plain, BLOCKS])).packages).toEqual({ P1: [10.5, 'A'] });
  });
});

describe('Hazard 8: British dates', () => {
  const open8 = (...rows: readonly string[]) =>
    open([packagesFile('Package ID,Hours per week,Latitude,Longitude,Start date,End date', ...rows), BLOCKS]);

  test.each(['03/04/2024', '20240403', '45385', '3.4.24', '3 Apr 2024', '2024-04-03'])(
    '%s is 3 April 2024 and never 4 March: care that ended the day before is over, and on the day it is not',
    async (written) => {
      const { report, packages } = await open8(
        `P1,7,${A},${written},`,
        `P2,7,${A},01/01/2024,02/04/2024`,
        `P3,7,${B},01/01/2024,03/04/2024`,
      );
      expect(packages).toEqual({ P1: [7, 'A'], P3: [7, 'B'] });
      expect(notesOf(report())).toEqual([
        '3 set aside: The care ended before 3 April 2024, the day of the file.',
      ]);
    },
  );

  test('31/02/2024 and 04/13/2024 are no dates, which is said by row; the packages are kept', async () => {
    const { report, packages } = await open8(
      `P1,7,${A},31/02/2024,`,
      `P2,3,${B},04/13/2024,`,
      `P3,1,${B},03/04/2024,`,
    );
    expect(Object.keys(packages)).toEqual(['P1', 'P2', 'P3']);
    const reason = 'This is not a date that we can read. The day comes first, as in 3/4/2024.';
    expect(report().rows.map(({ row, field, value, reason }) => [row, field, value, reason])).toEqual([
      [2, 'start', '31/02/2024', reason],
      [3, 'start', '04/13/2024', reason],
    ]);
  });
});

test('Hazard 9: ISO times and British dates in one file are both read: visits become one package of one week', async () => {
  const { report, packages, opened } = await open([
    packagesFile(
      'CPLI,Created,VisitDate,Duration claimed,Latitude,Longitude',
      `P1,2020-09-15T15:02:13,15/09/2020,00:30,${A}`,
      `P1,2020-09-16T15:02:13,16/09/2020,00:30,${A}`,
      `P1,2020-09-17T15:02:13,2020-09-17T09:00:00,00:30,${A}`,
    ),
    BLOCKS,
  ]);
  expect([report().questions, opened.dataset?.packages.count]).toEqual([[], 1]);
  expect(packages['P1']).toEqual([1.5, 'A']);
  expect(report()).toMatchObject({ read: 3, used: 3, setAside: 0 });
});
