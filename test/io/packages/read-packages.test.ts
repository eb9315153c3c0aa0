import { describe, expect, test } from 'vitest';
import type { Provider, ProviderId } from '../../../src/core/dataset/dataset.ts';
import { NO_DAY, PACKAGE_STATUSES } from '../../../src/core/dataset/packages.ts';
import { readPackages } from '../../../src/io/packages/read-packages.ts';
import { aTable } from '../a-file.ts';

const provider = (id: string, services: string[] = []): Provider => ({
  id: id as ProviderId,
  role: 'lot',
  lots: [],
  capacityMinutes: 600,
  hourlyRate: null,
  services,
  cqcRating: null,
});
const read = (lines: readonly string[], providers: readonly Provider[] = []) =>
  readPackages(aTable(...lines), { file: 'packages.csv', providers, choice: {} });

describe('packages of a table', () => {
  test('have their hours as whole minutes and their visits as quarters', () => {
    const { packages } = read(['Hours per week,Visits per week', '12.5,21', '0.33,1.3', '"1,000.25 mins",7']);
    expect([...packages.weeklyMinutes]).toEqual([750, 20, 1000]);
    expect([...packages.weeklyVisits]).toEqual([21, 1.25, 7]);
  });

  test('have their visits from the length of one where visits are not counted', () => {
    const { packages } = read(['Hours,Visit length (mins),Carers', '7,30,1', '7,60,2', '7,,1']);
    expect([...packages.weeklyVisits]).toEqual([14, 3.5, 14]);
  });

  test('lie where their latitude and longitude say', () => {
    const { packages } = read(['Hours,Latitude,Longitude', '7,51.41,-0.19']);
    expect([packages.longitudes[0], packages.latitudes[0]]).toEqual([-0.19, 51.41]);
  });

  test('lie where their easting and northing say', () => {
    const { packages } = read(['Hours,Easting,Northing', '7,"525,811",169962']);
    expect(packages.longitudes[0]).toBeCloseTo(-0.1922, 3);
    expect(packages.latitudes[0]).toBeCloseTo(51.4147, 3);
  });

  test('with x and y are read by the size of the numbers', () => {
    const { packages } = read(['Hours,x,y', '7,-0.19,51.41', '7,525811,169962']);
    expect(packages.latitudes[0]).toBe(51.41);
    expect(packages.latitudes[1]).toBeCloseTo(51.4147, 3);
  });

  test.each(['0,0', ',', 'north,south', '999,999'])(
    'without a usable place (%s) are kept, and said',
    (place) => {
      const { packages, issues } = read(['Hours,Latitude,Longitude', `7,${place}`]);
      expect(packages.count).toBe(1);
      expect(packages.longitudes[0]).toBeNaN();
      expect(issues).toMatchObject([{ severity: 'warning', row: 2 }]);
      expect(issues[0]!.message).toContain('the package is not on the map');
    },
  );

  test('without usable hours are set aside with their row numbers', () => {
    const { packages, issues } = read([
      'Hours,Lat,Lon',
      '7,51,0',
      ',51,0',
      'n/a,51,0',
      '-4,51,0',
      '5000,51,0',
    ]);
    expect(packages.count).toBe(1);
    expect(issues.map(({ message }) => message)).toEqual([
      '2 rows are set aside. There are no hours a week. See rows 3 and 4.',
      '1 row is set aside. The hours are below 0. See row 5.',
      '1 row is set aside. There are more hours than four carers have in a week. See row 6.',
    ]);
  });

  test('that have ended are left out and counted', () => {
    const { packages, issues } = read([
      'Hours,Status,Lat,Lon',
      '7,Active,51,0',
      '7,Ended,51,0',
      '7,Closed,51,0',
    ]);
    expect(packages.count).toBe(1);
    expect(issues[0]!.message).toContain('2 rows are set aside. The care has ended. See rows 3 and 4.');
  });

  test('have the status their word means, and an unknown word is said', () => {
    const { packages, issues } = read(['Hours,Status,Lat,Lon', '7,Awaiting provider,51,0', '7,Purple,51,0']);
    expect([...packages.status].map((code) => PACKAGE_STATUSES[code])).toEqual(['waiting', 'receiving']);
    expect(issues).toHaveLength(1);
    expect(issues[0]!.row).toBe(3);
  });

  test('of one client belong to one person; without a client each is a person of its own', () => {
    const { packages } = read(['Client ID,Hours', 'C1,7', 'C2,7', 'C1,7', ',7', ',7']);
    expect([...packages.person]).toEqual([0, 1, 0, 2, 3]);
  });

  test.each([
    ['Carers', '2', 2],
    ['Carers', '', 1],
    ['Double handed', 'Yes', 2],
    ['Double handed', 'No', 1],
    ['Single/double', 'Double', 2],
    ['2:1', 'Y', 2],
  ])('with %s as %j have %d at each visit', (heading, text, carers) => {
    expect(read([`Hours,${heading}`, `7,${text}`]).packages.carers[0]).toBe(carers);
  });

  test('are matched to providers whatever the case and punctuation, and strangers are said once', () => {
    const { packages, issues } = read(
      [
        'Hours,Provider,Lat,Lon',
        '7,alder  CARE,51,0',
        '7,Stranger Ltd,51,0',
        '7,Stranger Ltd,51,0',
        '7,,51,0',
      ],
      [provider('Birch'), provider('Alder-Care')],
    );
    expect([...packages.provider]).toEqual([1, -1, -1, -1]);
    expect(issues).toHaveLength(1);
    expect(issues[0]!.message).toMatch(/^2 rows are noted. The provider is not in your file/);
  });

  test('name services as the providers do, in the order first met', () => {
    const { packages, services } = read(
      ['Hours,Service type', '7,home CARE', '7,Reablement', '7,Home-care', '7,'],
      [provider('Alder', ['Night sitting', 'Home care'])],
    );
    expect(services).toEqual(['Home care', 'Reablement']);
    expect([...packages.service]).toEqual([0, 1, 0, 0]);
  });

  test('bought one by one now are added up', () => {
    expect(read(['Hours,Contract type', '7,Spot', '3,Lot', '1.5,spot purchase']).spotMinutes).toBe(510);
  });

  test('never carry who a person is into the data', () => {
    const read9 = read([
      'NHS number,First name,Last name,Date of birth,Address,GP,Postcode,Hours,Lat,Lon,Package ID',
      '9434765919,Ada,Lovelace,10/12/1815,12 St James Square,Dr Babbage,SW1Y 4JH,7,51,0,P1',
    ]);
    const everything = JSON.stringify(read9);
    expect(everything).toContain('P1');
    for (const secret of ['9434765919', 'Ada', 'Lovelace', '1815', 'James', 'Babbage']) {
      expect(everything).not.toContain(secret);
    }
  });

  test('without a reference are called by their row', () => {
    expect(read(['Hours', '7']).packages.references).toEqual(['Row 2']);
  });

  test('are read with the values a person put right', () => {
    const fixes = new Map([
      [
        2,
        new Map([
          ['hours', '7'],
          ['status', 'Suspended'],
        ]),
      ],
    ]);
    const table = aTable('Hours,Status', 'seven,Purple');
    const { packages, rows } = readPackages(table, { file: 'a.csv', providers: [], choice: { fixes } });
    expect([packages.weeklyMinutes[0], PACKAGE_STATUSES[packages.status[0]!]]).toEqual([420, 'suspended']);
    expect(rows.map(({ field }) => field)).toEqual(['postcode']);
  });

  test('without a status that wait since a day for a provider are waiting', () => {
    const { packages } = read(['Hours,Waiting since,Provider', '7,03/04/2024,', '7,03/04/2024,Alder', '7,,']);
    expect([...packages.status].map((code) => PACKAGE_STATUSES[code])).toEqual([
      'waiting',
      'receiving',
      'receiving',
    ]);
  });

  test('have the day they began, the day they wait from, and the day they are of', () => {
    const { packages, asOf } = read([
      'Hours,Status,Waiting since,Start date',
      '7,Active,01/01/2024,02/01/1970',
      '7,Awaiting provider,03/04/2024,01/09/2024',
      '7,Handed back,02/04/2024,11/01/1970',
      '7,Active,,',
    ]);
    expect([...packages.startedOn]).toEqual([1, NO_DAY, 10, NO_DAY]);
    expect([...packages.waitingSince]).toEqual([NO_DAY, 19_816, 19_815, NO_DAY]);
    expect(asOf).toBe(19_816);
    expect(read(['Hours', '7']).asOf).toBeNull();
  });

  test('lie where the reader of places says, and its notes are theirs', () => {
    const note = {
      row: 2,
      field: 'postcode',
      value: 'SW19',
      reason: 'Only half.',
      outcome: 'noted',
    } as const;
    const question = { key: 'axes', text: 'Which?', options: [] };
    const placeReader = {
      questions: [question],
      issues: [],
      place: () => ({ position: [-0.2, 51.4] as const, notes: [note] }),
    };
    const context = { file: 'a.csv', providers: [], choice: {}, placeReader };
    const result = readPackages(aTable('Hours,Postcode', '7,SW19'), context);
    expect(result).toMatchObject({ located: 1, rows: [note], questions: [question] });
    expect(result.issues[0]!.message).toBe('1 row is noted. Only half. See row 2.');
  });

  test('of 100,000 rows are read in under three seconds', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `P${at},523${at % 900},1697${at % 90},7,14,30,1,Active,03/04/2024,Alder`,
    );
    const table = aTable(
      'Package ID,Easting,Northing,Hours,Visits,Visit length,Carers,Status,Start date,Provider',
      ...rows,
    );
    const start = performance.now();
    expect(readPackages(table, { file: 'a.csv', providers: [provider('Alder')], choice: {} }).used).toBe(
      100_000,
    );
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
