import { describe, expect, test } from 'vitest';
import { isPersonalHeading, looksPersonal } from '../../../src/io/tables/personal-columns.ts';
import { readProviders } from '../../../src/io/providers/read-providers.ts';
import { writeSetAside } from '../../../src/io/tables/write-set-aside.ts';
import { aTable } from '../a-file.ts';
import { readLines } from '../a-package-file.ts';

test.each([
  'NHS Number',
  'NHS_Number',
  'NHSNumber',
  'nhs no',
  'First Name',
  'First_Name',
  'FIRSTNAME',
  'Last Name',
  'Surname',
  'Name',
  'Client name',
  'Service User Name',
  'Date of Birth',
  'DOB',
  'D.O.B.',
  'Date of Death',
  'Address',
  'Address Line 1',
  'Home address',
  'Street',
  'Telephone',
  'Phone no.',
  'Mobile',
  'E-mail',
  'Email',
  'GP Practice Name',
  'GP Practice Code',
  'GP',
  'Notes',
  'Case notes',
  'Comments',
  'Event Description',
  'ServiceUserDetails',
  'Next of kin',
  'Key safe',
  'Adult 1 Linked Person_ID',
  'Registered manager',
])('the heading %s is of personal data', (heading) => expect(isPersonalHeading(heading)).toBe(true));

test.each([
  'Package ID',
  'Postcode',
  'Provider name',
  'Ward name',
  'PCN Name',
  'Provider CQC Location Name',
  'Hours',
  'Status',
  'LSOA21NM',
  'Service Type',
  'Carers',
  'Age band',
  'Contract type',
  'Easting',
  '__proto__',
])('the heading %s is not', (heading) => expect(isPersonalHeading(heading)).toBe(false));

test.each([
  [['9434765919', '401 023 2137']],
  [['ada@example.org']],
  [['07700 900123', '+44 7700 900124']],
  [['Mrs Ada Lovelace', 'Mr A Turing']],
  [['Lovelace, Ada', 'Alan Turing', 'Mary Shelley']],
  [['12 St James Square Road', '']],
  [['Flat 2, 3 High Street, SW19 4DL']],
  [['12/03/1931', '01/01/1940']],
  [['Lives alone and needs help with the stairs every morning']],
])('values such as %j are personal whatever their heading', (values) =>
  expect(looksPersonal(values)).toBe(true),
);

test.each([
  [['1000000000', '1000000005', '1000000007']],
  [['Green', 'Amber']],
  [['03/04/2024']],
  [['E01003444']],
  [[]],
])('values such as %j are not', (values) => expect(looksPersonal(values)).toBe(false));

const SECRETS = [
  '9434765919',
  '4010232137',
  'Lovelace',
  'Ada',
  '1931',
  'Square',
  '900123',
  'ada@',
  'Babbage',
  'stairs',
  'C-777',
];
const HEADING =
  'NHS Number,First Name,Last Name,DOB,Address,Phone,Email,GP,Notes,Who,Ref of ours,Client ID,Package ID,Hours,Status,Start date';
const SECRET_ROW =
  '9434765919,Ada,Lovelace,10/12/1931,12 St James Square,07700 900123,ada@example.org,Dr Babbage,=stairs,Ada Lovelace,401 023 2137,C-777';

describe('personal data planted in a file', () => {
  const lines = [
    HEADING,
    `${SECRET_ROW},P1,7,Active,03/04/2024`,
    `${SECRET_ROW},P2,none,Purple,31/02/2024`,
    `${SECRET_ROW},P3,9434765919,Ask Ada Lovelace on 07700 900123,ada@example.org`,
    `${SECRET_ROW},9434765919,5,Ended,`,
    `${SECRET_ROW},P5,6,Active,03/04/2024`,
  ];
  const read = readLines(lines, { 'hours-minutes': 'hours' });

  test('is in nothing that comes of it', () => {
    const everything = JSON.stringify({
      ...read,
      packages: { ...read.packages, person: [...read.packages.person] },
    });
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
    expect(read.used).toBeGreaterThan(0);
  });

  test('is listed by heading, and its columns are no field', () => {
    const personal = read.columns.filter((column) => column.personal);
    expect(personal.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(HEADING.split(',').slice(0, 11)),
    );
    for (const column of personal) expect(column).toMatchObject({ field: null, samples: [] });
  });

  test('is not in the rows to mend', () => {
    const table = aTable(HEADING, `${SECRET_ROW},P2,none,Active,03/04/2024`);
    const notes = readLines([HEADING, `${SECRET_ROW},P2,none,Active,03/04/2024`]);
    const csv = writeSetAside(table, notes.columns, notes.rows);
    for (const secret of SECRETS.filter((text) => text !== 'C-777')) expect(csv).not.toContain(secret);
    expect(csv).toContain('P2');
  });

  test('is not read even where a person asks for its column', () => {
    const choice = { columns: new Map([['service', 'Notes']]) };
    expect(readLines(lines, {}, { choice }).services).toEqual(['Home care']);
  });

  test('is not taken for a reference', () => {
    const { packages } = readLines(['Package ID,Hours', '9434765919,7']);
    expect(packages.references).toEqual(['Row 2']);
  });

  test('of a provider is dropped as well', () => {
    const read = readProviders(
      aTable('Name,Manager,Contact email,Capacity,Role', 'Alder,Ada Lovelace,ada@example.org,10,Lot'),
      {
        file: 'providers.csv',
        choice: {},
      },
    );
    expect(read.providers[0]!.id).toBe('Alder');
    expect(JSON.stringify(read)).not.toMatch(/Lovelace|ada@/);
  });
});
