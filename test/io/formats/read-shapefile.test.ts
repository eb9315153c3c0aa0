import fc from 'fast-check';
import { zipSync } from 'fflate';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { wgs84FromNationalGrid } from '../../../src/core/geometry/british-national-grid.ts';
import type { NamedBytes, Shape } from '../../../src/io/formats/file-content.ts';
import type { NamedContent } from '../../../src/io/formats/named-content.ts';
import { readShapefileParts, readZippedShapefiles } from '../../../src/io/formats/read-shapefile.ts';
import { complaintsOf, damaged } from '../damage.ts';
import { makeDbf, makeShp } from '../make-shapefile.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
const GRID = text('PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936"]]');
const DEGREES = text('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]');
const SHP = makeShp([[square(525_000, 169_000, 1000)], [square(527_000, 169_000, 1000)]]);
const DBF = makeDbf(
  ['LSOA21C_1', 'NAME'],
  [
    [text('E01003388'), Uint8Array.from([...text('Figge'), 0x92, ...text('s Marsh')])],
    [text('E01003389'), text('Café')],
  ],
);

describe('a zip of shapefiles', () => {
  const zip = zipSync({
    'maps/WARDS.SHP': SHP,
    'maps/WARDS.DBF': DBF,
    'maps/WARDS.PRJ': GRID,
    'pcn.shp': makeShp([[square(-0.2, 51.4, 0.01)]]),
    'pcn.dbf': makeDbf(['PCN'], [[text('North')]]),
    'pcn.prj': DEGREES,
    '__MACOSX/maps/._WARDS.SHP': text('note'),
    'maps/._wards.shp': text('note'),
  });
  const contents = readZippedShapefiles({ name: 'zones.zip', bytes: zip });

  test('gives each of them by its name, in capitals or not', () => {
    expect(contents.map(({ name }) => name)).toEqual(['zones.zip, WARDS.SHP', 'zones.zip, pcn.shp']);
    expect(contents.flatMap(({ issues }) => issues)).toEqual([]);
  });

  test('has its names and codes, in old or new letters', () => {
    expect(shapesOf(contents[0]).map(({ properties }) => Object.fromEntries(properties))).toEqual([
      { LSOA21C_1: 'E01003388', NAME: 'Figge’s Marsh' },
      { LSOA21C_1: 'E01003389', NAME: 'Café' },
    ]);
  });

  test('is in degrees, whatever it was in', () => {
    const corner = shapesOf(contents[0])[0]!.geometry.coordinates[0]![0];
    expect(corner).toEqual(round(wgs84FromNationalGrid(525_000, 169_000)));
    expect(shapesOf(contents[1])[0]!.geometry.coordinates).toEqual([square(-0.2, 51.4, 0.01).map(round)]);
  });
});

describe('rings are sorted by what lies in what, however they were drawn', () => {
  const ring = (x: number, size: number, isReversed: boolean): Position[] => {
    const positions = square(x, x, size);
    return isReversed ? positions.reverse() : positions;
  };

  test.each([[false], [true]])(
    'a hole, the island in it and the pond in that (hole reversed: %s)',
    (isReversed) => {
      const shp = makeShp([
        [
          ring(0, 10, false),
          ring(1, 8, isReversed),
          ring(4, 2, false),
          ring(5, 0.5, isReversed),
          ring(30, 2, false),
        ],
      ]);
      const [shape] = shapesOf(readShapefileParts([{ name: 'a.shp', bytes: shp }])[0]);
      const parts = shape?.geometry.type === 'MultiPolygon' ? shape.geometry.coordinates : [];
      expect(parts.map((part) => part.map((one) => one[0]![0]))).toEqual([[0, 1], [4, 5], [30]]);
    },
  );

  test('a hole that touches its outer ring is still a hole', () => {
    const shp = makeShp([
      [
        square(0, 0, 10),
        [
          [0, 0],
          [4, 2],
          [2, 4],
          [0, 0],
        ],
      ],
    ]);
    const [shape] = shapesOf(readShapefileParts([{ name: 'a.shp', bytes: shp }])[0]);
    expect(shape?.geometry).toMatchObject({ type: 'Polygon', coordinates: { length: 2 } });
  });
});

describe('what is missing is said', () => {
  test('without a .prj the size of the numbers decides', () => {
    const [content] = readShapefileParts([
      { name: 'a.shp', bytes: SHP },
      { name: 'a.dbf', bytes: DBF },
    ]);
    expect(shapesOf(content)).toHaveLength(2);
    expect(messages([content!])).toMatch(/took the numbers to be British National Grid metres/);
  });

  test('a .shp alone has shapes but no names', () => {
    expect(messages(readShapefileParts([{ name: 'a.shp', bytes: SHP }]))).toMatch(
      /no names or codes, as the \.dbf file is missing/,
    );
  });

  test('parts without a .shp are no map', () => {
    expect(messages(readShapefileParts([{ name: 'a.dbf', bytes: DBF }]))).toMatch(/shapes are missing/);
  });

  test('a table of another length, and a record without a shape', () => {
    const shp = makeShp([[square(-0.2, 51.4, 0.01)], null, [square(-0.3, 51.4, 0.01)]]);
    const said = messages(
      readShapefileParts([
        { name: 'a.shp', bytes: shp },
        { name: 'a.dbf', bytes: DBF },
        { name: 'a.prj', bytes: DEGREES },
      ]),
    );
    expect(said).toMatch(/not one row for each shape/);
    expect(said).toMatch(/no area.* See E01003389\./);
  });

  test.each([
    'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984"]]',
    'GEOGCS["GCS_NAD27"]',
    '',
  ])('a grid we do not know: %s', (prj) => {
    const parts = [
      { name: 'a.shp', bytes: SHP },
      { name: 'a.prj', bytes: text(prj) },
    ];
    expect(messages(readShapefileParts(parts))).toMatch(/a grid we do not know/);
  });

  test.each([50, 120, SHP.length - 10])('a .shp cut short after %i bytes', (length) =>
    expect(messages(readShapefileParts([{ name: 'a.shp', bytes: SHP.slice(0, length) }]))).toMatch(
      /damaged or cut short/,
    ),
  );
});

test('rings nested by the thousand are given up rather than sorted for ever', () => {
  const rings = Array.from({ length: 8_000 }, (_, at) => square(at, at, 100_000 - 2 * at));
  const bytes = makeShp([rings, rings, rings]);
  const read = (file: NamedBytes): readonly NamedContent[] => readShapefileParts([file]);
  expect(complaintsOf(read, 'a.shp', bytes)).toEqual([]);
  expect(read({ name: 'a.shp', bytes })[0]!.content).toBeNull();
});

test('no damage makes the reader throw or hang', () => {
  const parts = { 'a.shp': SHP, 'a.dbf': DBF, 'a.prj': GRID };
  const mutation = fc
    .constantFrom('a.shp' as const, 'a.dbf' as const, 'a.prj' as const)
    .chain((name) => damaged(parts[name]).map((bytes) => ({ ...parts, [name]: bytes })));
  fc.assert(
    fc.property(mutation, (changed) => {
      expect(complaintsOf(readZippedShapefiles, 'a.zip', zipSync(changed, { level: 0 }))).toEqual([]);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(damaged(zipSync(parts)), (bytes) => {
      expect(complaintsOf(readZippedShapefiles, 'a.zip', bytes)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

function round([x, y]: Position): Position {
  return [Math.round(x! * 1e6) / 1e6, Math.round(y! * 1e6) / 1e6];
}

function shapesOf(content: NamedContent | undefined): readonly Shape[] {
  if (content?.content?.kind !== 'shapes') throw new Error(`No shapes: ${JSON.stringify(content)}`);
  return content.content.shapes;
}

function messages(contents: readonly NamedContent[]): string {
  return contents.flatMap(({ issues }) => issues.map(({ message }) => message)).join('\n');
}
