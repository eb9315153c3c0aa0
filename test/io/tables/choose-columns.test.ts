import { expect, test } from 'vitest';
import { chooseColumns } from '../../../src/io/tables/choose-columns.ts';
import { PACKAGE_HEADINGS } from '../../../src/io/tables/columns.ts';
import { choosePackageColumns } from '../../../src/io/packages/read-packages.ts';
import { aTable } from '../a-file.ts';

const TABLE = aTable(
  'Ref no,Package ID,Client ID,Hours,Hrs,Colour',
  'R1,P1,C1,7,8,red',
  'R2,P2,C2,7,9,blue',
  'R3,P3,C3,7,9,red',
);

test('columns are found by the dictionary and shown with up to three different values', () => {
  const { columns, reports } = chooseColumns(TABLE, PACKAGE_HEADINGS, {});
  expect(Object.fromEntries(columns)).toEqual({ id: 1, person: 2, hours: 3 });
  expect(reports.map(({ heading, field, samples }) => [heading, field, samples.join()])).toEqual([
    ['Ref no', null, 'R1,R2,R3'],
    ['Package ID', 'id', 'P1,P2,P3'],
    ['Client ID', 'person', ''],
    ['Hours', 'hours', '7'],
    ['Hrs', null, '8,9'],
    ['Colour', null, 'red,blue'],
  ]);
});

test('a person may choose another column, or none, and what is not in the file changes nothing', () => {
  const choice = {
    columns: new Map([
      ['hours', 'Hrs'],
      ['person', null],
      ['id', 'Nowhere'],
      ['__proto__', 'Colour'],
    ]),
  };
  const { columns, reports } = chooseColumns(TABLE, PACKAGE_HEADINGS, choice);
  expect(Object.fromEntries(columns)).toEqual({ id: 1, hours: 4 });
  expect(reports[3]!.field).toBeNull();
});

test('those of packages can be had before the packages are read', () => {
  expect(choosePackageColumns(TABLE, {}).get('hours')).toBe(3);
});

test('every heading of Client Level Data that we read is found, with spaces or with underscores', () => {
  const wanted = {
    id: 'Event Reference',
    person: 'LA Person Unique Identifier',
    hours: 'Planned units per week',
    costFrequency: 'Cost Frequency (Unit Type)',
    provider: 'Provider CQC Location Name',
    periodEnd: 'Reporting Period End Date',
    component: 'Service Component',
    contract: 'Delivery Mechanism',
    start: 'Event Start Date',
    end: 'Event End Date',
  };
  for (const change of [
    (text: string) => text,
    (text: string) => text.replace(/[^A-Za-z]+/g, '_').replace(/_$/, ''),
  ]) {
    const headings = Object.values(wanted).map(change);
    const { columns } = chooseColumns(aTable(headings.join(',')), PACKAGE_HEADINGS, {});
    expect(Object.keys(wanted).map((field) => headings[columns.get(field as 'id')!])).toEqual(headings);
  }
});
