import { expect, test } from 'vitest';
import {
  findColumns,
  LOT_HEADINGS,
  normalise,
  PACKAGE_HEADINGS,
  PROVIDER_HEADINGS,
} from '../../../src/io/tables/columns.ts';

test('headings are known whatever their case, spaces and punctuation', () => {
  const columns = findColumns(
    ['PACKAGE_ID', 'Post Code', 'Hours / week', 'hours per WEEK', 'Double-handed?'],
    PACKAGE_HEADINGS,
  );
  expect(Object.fromEntries(columns)).toEqual({ id: 0, postcode: 1, hours: 3, carers: 4 });
});

test('where several headings fit a field, the dictionary decides and not the order of the file', () => {
  expect(findColumns(['Hours', 'Hours per week'], PACKAGE_HEADINGS).get('hours')).toBe(1);
  expect(findColumns(['Hours per week', 'Hours'], PACKAGE_HEADINGS).get('hours')).toBe(0);
});

test('x and y may be degrees or metres', () => {
  const columns = findColumns(['X', 'Y'], PACKAGE_HEADINGS);
  expect([columns.get('easting'), columns.get('longitude')]).toEqual([0, 0]);
  expect([columns.get('northing'), columns.get('latitude')]).toEqual([1, 1]);
});

test('of two columns with one heading the first is read', () => {
  expect(findColumns(['Hours', 'Hours'], PACKAGE_HEADINGS).get('hours')).toBe(0);
});

test('headings that are traps for objects are no field', () => {
  expect(findColumns(['__proto__', 'constructor'], PACKAGE_HEADINGS).size).toBe(0);
});

test.each(Object.entries({ ...PACKAGE_HEADINGS, ...PROVIDER_HEADINGS, ...LOT_HEADINGS }))(
  'the dictionary writes the headings of %s as they are compared, each once',
  (_, headings: readonly string[]) => {
    expect(headings.map(normalise)).toEqual(headings);
    expect(new Set(headings).size).toBe(headings.length);
  },
);
