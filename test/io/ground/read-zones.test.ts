import { expect, test } from 'vitest';
import { readZones } from '../../../src/io/ground/read-zones.ts';
import { someShapes } from '../a-file.ts';

const read = (
  drawing: string,
  propertiesOf: (letter: string) => Record<string, string>,
  role: 'cluster' | 'primary-care-network' | 'other' = 'other',
) => readZones(someShapes(drawing, propertiesOf), 'zones.geojson', { name: 'Zones', role });

test('zones have the name that goes with their role, in file order', () => {
  const { layer } = read(
    'AB',
    (letter) => ({ name: 'x', pcn_name: `PCN ${letter}` }),
    'primary-care-network',
  );
  expect(layer).toMatchObject({ name: 'Zones', role: 'primary-care-network' });
  expect(layer.zones.map((zone) => zone.name)).toEqual(['PCN A', 'PCN B']);
});

test('shapes of one name are one zone', () => {
  const { layer, issues } = read(
    'AAB/CAB',
    (letter) => ({ cluster: letter === 'B' ? 'Rural' : 'Urban' }),
    'cluster',
  );
  expect(layer.zones.map((zone) => [zone.name, zone.geometry.type])).toEqual([
    ['Urban', 'Polygon'],
    ['Rural', 'Polygon'],
  ]);
  expect(issues).toEqual([]);
});

test('zones of one name and different codes stay apart, with a number', () => {
  const { layer, issues } = read('AB', (letter) => ({ WD25CD: `E${letter}`, WD25NM: 'Hillside' }));
  expect(layer.zones.map((zone) => zone.name)).toEqual(['Hillside', 'Hillside (2)']);
  expect(issues).toHaveLength(1);
});

test('zones without any name are numbered', () => {
  expect(read('AB', () => ({})).layer.zones.map((zone) => zone.name)).toEqual(['Zone 1', 'Zone 2']);
});
