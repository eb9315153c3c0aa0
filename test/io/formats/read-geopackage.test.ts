import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Shape } from '../../../src/io/formats/file-content.ts';
import type { NamedContent } from '../../../src/io/formats/named-content.ts';
import { readGeopackage } from '../../../src/io/formats/read-geopackage.ts';
import { complaintsOf, damaged } from '../damage.ts';

const BYTES = new Uint8Array(readFileSync(new URL('../../fixtures/in/formats/areas.gpkg', import.meta.url)));
const [wards, zones, tiles] = readGeopackage({ name: 'areas.gpkg', bytes: BYTES });

test('each layer is read, over all its pages', () => {
  expect([wards, zones, tiles].map((content) => content?.name)).toEqual([
    'areas.gpkg, Wards',
    'areas.gpkg, zones',
    'areas.gpkg, tiles',
  ]);
  const names = shapesOf(wards).map(({ properties }) => properties.get('name, full'));
  expect(names).toHaveLength(52);
  expect(names.slice(0, 3)).toEqual(["Figge's Marsh – é", 'Two parts', 'Ward 10']);
  expect(names.at(-1)).toBe('Ward 59');
});

test('National Grid metres become degrees, and holes and parts are kept', () => {
  const [round, parts] = shapesOf(wards);
  expect(round?.geometry.type === 'Polygon' && round.geometry.coordinates.map((ring) => ring.length)).toEqual(
    [61, 4],
  );
  const [longitude, latitude] = round!.geometry.coordinates[0]![0] as [number, number];
  expect(longitude).toBeCloseTo(-0.166, 2);
  expect(latitude).toBeCloseTo(51.423, 2);
  expect(parts?.geometry.type === 'MultiPolygon' && parts.geometry.coordinates).toHaveLength(2);
});

test('numbers of every size are kept as text, and the row number stands for its column', () => {
  const [round, parts] = shapesOf(wards);
  expect(Object.fromEntries(round!.properties)).toEqual({
    fid: '1',
    'name, full': "Figge's Marsh – é",
    people: '-70000',
    share: '0.25',
  });
  expect(parts!.properties.get('people')).toBe('9007199254740991');
});

test('a row without a shape is counted, and the area of a mixed geometry is found', () => {
  expect(wards!.issues.map(({ message }) => message)).toEqual([
    'An item has no area: it is blank, a point or a line. We left it out. See 3.',
  ]);
  expect(shapesOf(zones)[0]).toMatchObject({ geometry: { type: 'Polygon' } });
  expect(shapesOf(zones)[0]!.properties.get('pcn')).toBe('U12345');
});

test('a layer on a grid we do not know is refused alone', () => {
  expect(tiles).toMatchObject({
    content: null,
    issues: [{ message: expect.stringMatching(/British National Grid or WGS 84/) }],
  });
});

test.each([
  ['cut short', BYTES.slice(0, 5000), /damaged/],
  ['without layers', BYTES.slice(), /no map in it/],
])('a database %s is refused with what to do', (how, bytes, message) => {
  if (how === 'without layers') renameSchema(bytes);
  expect(readGeopackage({ name: 'a.gpkg', bytes })[0]!.issues[0]!.message).toMatch(message);
});

test('no damage makes the reader throw or hang', () => {
  fc.assert(
    fc.property(damaged(BYTES), (bytes) => {
      expect(complaintsOf(readGeopackage, 'a.gpkg', bytes)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function shapesOf(content: NamedContent | undefined): readonly Shape[] {
  if (content?.content?.kind !== 'shapes') throw new Error(`No shapes: ${JSON.stringify(content)}`);
  return content.content.shapes;
}

/** Gives the table of layers another name, so that there is none. */
function renameSchema(bytes: Uint8Array): void {
  const from = new TextEncoder().encode('gpkg_geometry_columns');
  for (let at = 0; at + from.length < bytes.length; at++) {
    if (from.every((byte, place) => bytes[at + place] === byte)) bytes[at] = 0x78;
  }
}
