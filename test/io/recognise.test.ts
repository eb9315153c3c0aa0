import { describe, expect, test } from 'vitest';
import { recognise, zoneRoleOf, type ReadFile } from '../../src/io/recognise.ts';
import { aTable, someShapes } from './a-file.ts';

const table = (...lines: readonly string[]): ReadFile => ({
  name: 'a.csv',
  content: { kind: 'table', table: aTable(...lines) },
});
const shapes = (name: string, keys: readonly string[], drawing = 'AB'): ReadFile => ({
  name,
  content: {
    kind: 'shapes',
    shapes: someShapes(drawing, (letter) => Object.fromEntries(keys.map((key) => [key, letter]))),
  },
});
const kinds = (...files: readonly ReadFile[]) =>
  recognise(files).map((file) => ('role' in file ? file.role : file.kind));

describe('a table', () => {
  test.each([
    ['Package ID,Hours,Postcode', 'packages'],
    ['Hours per week,Easting,Northing', 'packages'],
    ['Weekly hours,Lat,Lon', 'packages'],
    ['Hours per week,Easting', 'unknown'],
    ['Provider,Capacity hours per week', 'providers'],
    ['Hours,Postcode,Provider,Lot,LSOA21CD', 'packages'],
    ['LSOA21CD,Lot', 'lots'],
    ['WD25CD,lot,scheme', 'lots'],
    ['practice_code,pcn_name,lat,lon', 'practices'],
    ['Client ID,Postcode,Calls per week,Visit length (mins)', 'packages'],
    ['ServiceUserRef,VisitDate,DurationClaimed,Postcode', 'packages'],
    ['Location ID,Location Name,Service type - Domiciliary care service', 'providers'],
  ])('with the headings %s is %s', (heading, kind) => expect(kinds(table(heading, '1,1,1'))).toEqual([kind]));
});

describe('shapes', () => {
  const lsoas = shapes('lsoa21.geojson', ['LSOA21CD', 'WD24NM'], 'ABC');

  test.each([
    ['areas.geojson', ['lot'], 'lots'],
    ['areas.geojson', ['scheme'], 'lots'],
    ['our-lots.geojson', ['name'], 'lots'],
    ['lot_boundaries.geojson', ['name'], 'lots'],
    ['pilot.geojson', ['name'], 'other'],
    ['pcn-zones.geojson', ['name'], 'primary-care-network'],
    ['areas.geojson', ['pcn_name'], 'primary-care-network'],
    ['clusters.geojson', ['name'], 'cluster'],
    ['wards.geojson', ['name'], 'ward'],
    ['areas.geojson', ['WD25CD', 'WD25NM'], 'ward'],
    ['localities.geojson', ['name'], 'other'],
    ['msoa21.geojson', ['MSOA21CD'], 'other'],
  ])('called %s with %j beside LSOAs are %s', (name, keys, kind) => {
    expect(kinds(lsoas, shapes(name, keys))).toEqual(['blocks', kind]);
  });

  test.each([['wards.geojson'], ['pcn.geojson'], ['anything.geojson']])(
    'alone are the blocks: %s',
    (name) => {
      expect(kinds(shapes(name, ['name']))).toEqual(['blocks']);
    },
  );

  test('of which none is plainly the blocks: those with the most shapes are', () => {
    expect(kinds(shapes('one.geojson', []), shapes('two.geojson', [], 'ABC'))).toEqual(['other', 'blocks']);
    expect(kinds(shapes('pcn.geojson', [], 'ABC'), shapes('two.geojson', []))).toEqual([
      'primary-care-network',
      'blocks',
    ]);
    expect(kinds(shapes('pcn.geojson', []), shapes('wards.geojson', [], 'ABC'))).toEqual([
      'primary-care-network',
      'blocks',
    ]);
  });

  test('called blocks are the blocks, whatever they say of wards', () => {
    expect(
      kinds(shapes('wards.geojson', ['name'], 'ABC'), shapes('blocks.geojson', ['code', 'ward'])),
    ).toEqual(['ward', 'blocks']);
  });

  test('of lots alone leave no blocks', () => expect(kinds(shapes('lots.geojson', []))).toEqual(['lots']));
});

test('a scenario is a scenario, and folders in a name say nothing', () => {
  expect(kinds({ name: 'a.json', content: { kind: 'scenario', text: '' } })).toEqual(['scenario']);
  expect(kinds(shapes('lsoa.geojson', ['LSOA21CD'], 'ABC'), shapes('lots/wards.geojson', ['name']))).toEqual([
    'blocks',
    'ward',
  ]);
});

test('roles are known by their words', () => {
  expect(
    ['PCN', 'Primary care networks', 'Urban or rural', 'Ward', 'Patches', 'Dragons'].map(zoneRoleOf),
  ).toEqual(['primary-care-network', 'primary-care-network', 'cluster', 'ward', 'other', null]);
});
