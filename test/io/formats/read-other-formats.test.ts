import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readOtherFormats } from '../../../src/io/formats/read-other-formats.ts';
import { bookParts, sheetRows, zipTexts } from '../make-xlsx.ts';
import { makeDbf, makeShp } from '../make-shapefile.ts';

const RING = [
  [-0.2, 51.4],
  [-0.2, 51.5],
  [-0.1, 51.5],
  [-0.2, 51.4],
];
const SHP = makeShp([[RING]]);
const DBF = makeDbf(['CODE'], [[strToU8('A1')]]);
const PRJ = strToU8('GEOGCS["WGS_1984"]');
const KML = strToU8(
  `\uFEFF<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${RING.join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`,
);
const XLSX = zipTexts(
  bookParts([
    {
      name: 'S',
      xml: sheetRows([
        ['A', 'B'],
        ['1', '2'],
      ]),
    },
  ]),
);
const TOPOLOGY = strToU8(
  JSON.stringify({ arcs: [RING], objects: { a: { type: 'Polygon', arcs: [[0]] } }, type: 'Topology' }),
);
const GEOPACKAGE = new Uint8Array(
  readFileSync(new URL('../../fixtures/in/formats/areas.gpkg', import.meta.url)),
);

test.each([
  ['a workbook', 'a.xlsx', XLSX, 'table'],
  ['a workbook under a wrong name', 'a.zip', XLSX, 'table'],
  ['a zipped shapefile', 'a.zip', zipSync({ 'a.shp': SHP, 'a.dbf': DBF, 'a.prj': PRJ }), 'shapes'],
  ['a KML', 'a.kml', KML, 'shapes'],
  ['a KMZ', 'a.kmz', zipSync({ 'doc.kml': KML }), 'shapes'],
  ['a TopoJSON called JSON', 'a.json', TOPOLOGY, 'shapes'],
  ['a GeoPackage', 'a.gpkg', GEOPACKAGE, 'shapes'],
])('%s is read', async (_, name, bytes, kind) => {
  const { contents, rest } = await readOtherFormats([{ name, bytes }]);
  expect(contents[0]!.content?.kind).toBe(kind);
  expect(rest).toEqual([]);
});

test('loose parts of shapefiles are put together', async () => {
  const files = [
    { name: 'a.shp', bytes: SHP },
    { name: 'a.CPG', bytes: PRJ },
    { name: 'a.dbf', bytes: DBF },
    { name: 'A.prj', bytes: PRJ },
  ];
  const { contents } = await readOtherFormats(files);
  expect(contents).toHaveLength(1);
  expect(contents[0]!.issues).toEqual([]);
});

test('tables as text, GeoJSON and scenarios are left to their own readers', async () => {
  const files = ['A,B\n1,2', '{"type":"FeatureCollection","features":[]}', ''].map((text, at) => ({
    name: `${at}.txt`,
    bytes: strToU8(text),
  }));
  expect(await readOtherFormats(files)).toEqual({ contents: [], rest: files });
});

test.each([
  ['an old workbook', 'a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old kind of file/],
  ['a web page called a workbook', 'a.xls', strToU8('<html><table></table></html>'), /web page/],
  ['a PDF', 'a.pdf', strToU8('%PDF-1.7'), /PDF/],
  [
    'an OpenDocument table',
    'a.ods',
    zipTexts({ mimetype: 'x', 'content.xml': '<a/>' }),
    /Save it as \.xlsx or \.csv/,
  ],
  ['a zip of other things', 'a.zip', zipTexts({ 'a.csv': 'x' }), /Unzip it/],
  ['half a zip', 'a.zip', XLSX.slice(0, 50), /damaged, cut short or empty/],
  ['half a workbook', 'a.xlsx', XLSX.slice(0, 50), /damaged or cut short/],
  ['noise called a map', 'a.gpkg', strToU8('noise'), /not what its name says/],
])('%s is refused with what to do', async (_, name, bytes, message) => {
  const { contents } = await readOtherFormats([{ name, bytes }]);
  expect(contents).toMatchObject([{ name, content: null, issues: [{ file: name, severity: 'error' }] }]);
  expect(contents[0]!.issues[0]!.message).toMatch(message);
});

test('any bytes under any name get an answer', async () => {
  const magic = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
    [...strToU8('SQLite format 3\0')],
    [0, 0, 0x27, 0x0a],
    [0x3c],
  );
  const name = fc.constantFrom(
    'a.xlsx',
    'a.zip',
    'a.kml',
    'a.kmz',
    'a.shp',
    'a.dbf',
    'a.gpkg',
    'a.topojson',
    'a.xls',
    'a',
  );
  await fc.assert(
    fc.asyncProperty(name, magic, fc.uint8Array({ maxLength: 600 }), async (called, start, body) => {
      const { contents, rest } = await readOtherFormats([
        { name: called, bytes: Uint8Array.from([...start, ...body]) },
      ]);
      expect(contents.length + rest.length).toBeGreaterThan(0);
      for (const { content, issues } of contents) expect(content === null && issues.length === 0).toBe(false);
    }),
    { numRuns: 400 },
  );
});
