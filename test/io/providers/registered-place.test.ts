import { describe, expect, test } from 'vitest';
import { readProviders } from '../../../src/io/providers/read-providers.ts';
import { aTable } from '../a-file.ts';
import { somePostcodes } from '../some-postcodes.ts';

const postcodes = somePostcodes({
  'SW19 8BA': [-0.200_512, 51.437_891],
  'CR4 1AA': [-0.15, 51.41],
  'CR4 1AB': [-0.16, 51.42],
});

function placeOf(headings: string, row: string, lookup: typeof postcodes | null = postcodes) {
  const table = aTable(`Provider,Role,Capacity,${headings}`, `Alder,Lot,10,${row}`);
  const { providers, rows } = readProviders(table, { file: 'p.csv', choice: {}, postcodes: lookup });
  return { at: providers[0]!.registeredAt, notes: rows.map(({ field, reason }) => `${field}: ${reason}`) };
}

describe('where a provider is registered', () => {
  test('is its longitude and latitude, to about a hundred metres', () => {
    const { at, notes } = placeOf('Longitude,Latitude,Postcode', '-0.193456,51.414444,CR4 1AA');
    expect(at).toEqual([-0.193, 51.414]);
    expect(notes).toEqual([]);
  });

  test('is the place of its postcode, to about a hundred metres', () => {
    expect(placeOf('Registered location postcode', 'sw198ba')).toEqual({ at: [-0.201, 51.438], notes: [] });
  });

  test('is the middle of the sector where the list lacks the postcode, and that is said', () => {
    const { at, notes } = placeOf('Postcode', 'CR4 1ZZ');
    expect(at).toEqual([-0.155, 51.415]);
    expect(notes).toEqual([expect.stringMatching(/^postcode: .* middle of its sector\.$/)]);
  });

  test.each([
    ['Postcode', 'SW20 9NZ', /^postcode: .*not in your list/],
    ['Postcode', 'SW19', /^postcode: .*not in your list/],
    ['Postcode', 'the high street', /^postcode: .*not a postcode/],
    ['Longitude,Latitude', '51.4,-0.2', /^longitude: .*not in Great Britain/],
  ])('is not known for a %s of %s, and that is said', (headings, row, note) => {
    const { at, notes } = placeOf(headings, row);
    expect(at).toBeUndefined();
    expect(notes).toEqual([expect.stringMatching(note)]);
  });

  test.each([
    ['Postcode', 'CR4 1AA', null],
    ['Postcode', '', postcodes],
    ['Postcode', 'n/a', postcodes],
    ['Longitude,Latitude', '0,0', postcodes],
    ['Longitude,Latitude', ',', postcodes],
  ])('is not known for a %s of %j, and there is nothing to say', (headings, row, lookup) => {
    expect(placeOf(headings, row, lookup)).toEqual({ at: undefined, notes: [] });
  });

  test('is that of the postcode where the coordinates are of another place', () => {
    expect(placeOf('Longitude,Latitude,Postcode', '51.4,-0.2,CR4 1AA').at).toEqual([-0.15, 51.41]);
  });
});
