import { describe, expect, test } from 'vitest';
import { hoursOf, readLines } from '../a-package-file.ts';

const CLIENT_LEVEL_DATA =
  'Reporting Period End Date,Client Type,Event Type,Event Reference,Event Start Date,Event End Date,Service Component,Date of Death,Hours';
const outcomes = (read: ReturnType<typeof readLines>) =>
  read.rows.map(({ row, reason, outcome }) => `${row} ${outcome}: ${reason}`);

describe('of the rows of a package file', () => {
  test('Hazard 5: totals, subtotals and notes are no packages', () => {
    const read = readLines([
      'Package ID,Provider,Hours',
      'P1,Total Care Ltd,7',
      'Subtotal West,,7',
      'Total,,8400',
      'Source: our system on 3 April',
    ]);
    expect(read).toMatchObject({ read: 4, used: 1, setAside: 3, hoursPerWeek: 7 });
    expect(outcomes(read)).toEqual([
      '3 set aside: This row is a total.',
      '4 set aside: This row is a total.',
      '5 set aside: This row is a note, not a row of the table.',
    ]);
  });

  test('Hazard 8: one that ended before the day of the file is set aside, and a bad date is said by its row', () => {
    const read = readLines([
      'Package ID,Start date,End date,Hours',
      'P1,03/04/2024,,7',
      'P2,01/01/2024,02/04/2024,7',
      'P3,01/01/2024,03/04/2024,7',
      'P4,31/02/2024,,7',
    ]);
    expect(read.packages.references).toEqual(['P1', 'P3', 'P4']);
    expect(outcomes(read)).toEqual([
      '3 set aside: The care ended before 3 April 2024, the day of the file.',
      '5 noted: This is not a date that we can read. The day comes first, as in 3/4/2024.',
    ]);
    expect(read.rows[1]).toMatchObject({ field: 'start', value: '31/02/2024' });
  });

  test('Hazard 8: dates after the day given are plans, and do not make the file a later one', () => {
    const lines = ['Package ID,Start date,End date,Hours', 'P1,01/06/2030,,7', 'P2,01/01/2024,02/04/2024,7'];
    expect(readLines(lines, {}, { snapshot: '2024-04-01' }).used).toBe(2);
    expect(readLines(lines, {}, { snapshot: '2024-04-03' }).used).toBe(2);
    expect(readLines(lines).used).toBe(1);
  });

  test('Hazard 25: copies of a package are set aside', () => {
    const read = readLines(['Package ID,Hours,Made', 'P1,7,1', 'P2,8,2', 'P1,7,3']);
    expect(hoursOf(read)).toEqual([7, 8]);
    expect(outcomes(read)).toEqual(['4 set aside: This row is the same as a row above it.']);
    expect(read.issues[0]!.message).toBe(
      '1 row is set aside. This row is the same as a row above it. See row 4.',
    );
    expect(read.questions).toEqual([]);
  });

  test('Hazard 25: which row of a package is right where they differ is asked', () => {
    const lines = ['Package ID,Hours', 'P1,7', 'P2,8', 'P1,9'];
    expect(readLines(lines).questions.map(({ key }) => key)).toEqual(['repeats']);
    expect(hoursOf(readLines(lines, { repeats: 'first' }))).toEqual([7, 8]);
    expect(hoursOf(readLines(lines, { repeats: 'last' }))).toEqual([8, 9]);
    expect(hoursOf(readLines(lines, { repeats: 'all' }))).toEqual([7, 8, 9]);
  });

  test('Hazard 25: the row of a second carer adds hours to its package, and is no package', () => {
    const read = readLines(['Package ID,Hours,SecondaryVisit', 'P1,7,True', 'P1,7,False', 'P2,5,False']);
    expect(read.packages.references).toEqual(['P1', 'P2']);
    expect(hoursOf(read)).toEqual([14, 5]);
    expect([...read.packages.carers]).toEqual([2, 1]);
    expect(read).toMatchObject({ read: 3, used: 2, setAside: 1 });
  });

  test('Hazard 25: of returns on top of each other the latest row of an event is used, even to end it', () => {
    const read = readLines([
      CLIENT_LEVEL_DATA,
      '31/03/2024,Service User,Service,E1,01/01/2024,,Home Support,,7',
      '30/06/2024,Service User,Service,E1,01/01/2024,,Home Support,,9',
      '31/03/2024,Service User,Service,E2,01/01/2024,,Home Support,,5',
      '30/06/2024,Service User,Service,E2,01/01/2024,01/05/2024,Home Support,,5',
    ]);
    expect(read.packages.references).toEqual(['E1']);
    expect(hoursOf(read)).toEqual([9]);
    expect(read).toMatchObject({ read: 4, used: 1, setAside: 3, questions: [] });
  });

  test('Hazard 25: of Client Level Data only home care for a living service user on the day is used', () => {
    const read = readLines([
      CLIENT_LEVEL_DATA,
      '30/06/2024,Service User,Service,E1,01/01/2024,,Home Support,,7',
      '30/06/2024,Service User,Review,E2,01/01/2024,,,,7',
      '30/06/2024,Carer,Service,E3,01/01/2024,,Home Support,,7',
      '30/06/2024,Service User,Service,E4,01/01/2024,,Long Term Nursing Care,,7',
      '30/06/2024,Service User,Service,E5,01/08/2024,,Home Support,,7',
      '30/06/2024,Service User,Service,E6,01/01/2024,,Home Support,01/02/2024,7',
    ]);
    expect(read.packages.references).toEqual(['E1']);
    expect(read.services).toEqual(['Home care']);
    expect(outcomes(read)).toEqual([
      '3 set aside: This row is not about a service.',
      '4 set aside: This row is not about a service user.',
      '5 set aside: This service is not home care.',
      '6 set aside: The care starts after the day of the file.',
      '7 set aside: The care has ended.',
    ]);
  });

  test('Hazard 25: three orders of one person are three packages and one person', () => {
    const { packages } = readLines(['Client ID,Package ID,Hours', 'C1,P1,7', 'C1,P2,7', 'C1,P3,7']);
    expect([packages.count, new Set(packages.person).size]).toEqual([3, 1]);
  });
});
