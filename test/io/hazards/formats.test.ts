import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nationalGridFromWgs84 } from '../../../src/core/geometry/british-national-grid.ts';
import { cornerAt } from '../../core/drawing.ts';
import { aFile } from '../a-file.ts';
import { makeDbf, makeShp } from '../make-shapefile.ts';
import { bookParts, sheetRows, zipTexts, type BookOptions, type SheetParts } from '../make-xlsx.ts';
import { BLOCKS, codeOf, GROUND, open, packagesFile, placeOf } from './front-door.ts';

const IN_EACH = packagesFile(
  'Package ID,Hours per week,Latitude,Longitude',
  ...[...'ABCD'].map((letter, at) => `P${at + 1},7,${placeOf(letter)}`),
);
const EACH_IN_ITS_OWN = { P1: [7, 'A'], P2: [7, 'B'], P3: [7, 'C'], P4: [7, 'D'] };

function ringOf(letter: string): [number, number][] {
  const [[x, y]] = GROUND.cellsOf(letter) as [[number, number]];
  return [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ].map(([column, row]) => cornerAt(column!, row!));
}

describe('Hazard 22: KML and KMZ from My Maps', () => {
  const polygon = (letter: string) =>
    `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ringOf(letter)
      .map((place) => `${place.join(',')},0`)
      .join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
  const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Style id="s"/><Folder><name>Zones</name><Folder>
    <Placemark><name><![CDATA[North & <b>West</b>]]></name><description><![CDATA[<img src=x onerror="alert(1)">]]></description>
      <styleUrl>#s</styleUrl><MultiGeometry>${polygon('A')}${polygon('B')}</MultiGeometry></Placemark>
    <Placemark><name>South</name><MultiGeometry>${polygon('C')}${polygon('D')}</MultiGeometry></Placemark></Folder></Folder>
    <NetworkLink><name>Wards</name><Link><href>https://example.org/wards.kml</href></Link></NetworkLink></Document></kml>`;

  test.each([
    ['KML', aFile('zones.kml', KML)],
    [
      'KMZ',
      { name: 'zones.kmz', bytes: zipSync({ 'doc.kml': strToU8(KML), '__MACOSX/._doc.kml': strToU8('x') }) },
    ],
  ])(
    '%s: polygons and names are read, the link is named and not followed, no HTML is kept',
    async (_, map) => {
      const { opened, said } = await open([IN_EACH, BLOCKS, map]);
      const [layer] = opened.dataset!.zoneLayers;
      expect(layer!.zones.map(({ name }) => name)).toEqual(['North & <b>West</b>', 'South']);
      expect(said).toMatch(/kept elsewhere and is left out: Wards/);
      expect(JSON.stringify(opened)).not.toContain('onerror');
    },
  );

  test('a file that would grow without end while it is read is refused in words', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><kml>&b;</kml>';
    const { opened } = await open([IN_EACH, BLOCKS, aFile('zones.kml', bomb)]);
    expect(opened.reports.find(({ file }) => file === 'zones.kml')!.issues[0]!.message).toMatch(
      /^[A-Z].*\.$/,
    );
  });
});

describe('Hazard 23: a zipped shapefile', () => {
  const grid = [...'ABCD'].map((letter) => [
    ringOf(letter).map(([lng, lat]) => [...nationalGridFromWgs84(lng, lat)]),
  ]);
  const dbf = makeDbf(
    ['LSOA21C_1'],
    [...'ABCD'].map((letter) => [strToU8(codeOf(letter))]),
  );
  const prj = strToU8('PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936"]]');
  const zipOf = (parts: Record<string, Uint8Array>) => ({ name: 'lsoa.zip', bytes: zipSync(parts) });

  test.each([
    ['without a .prj: the size of its numbers decides', { 'a.shp': makeShp(grid), 'a.dbf': dbf }],
    [
      'without a .cpg, its field names cut to ten letters',
      { 'a.shp': makeShp(grid), 'a.dbf': dbf, 'a.prj': prj },
    ],
    [
      'with names in capitals, in a folder, beside what a Mac adds',
      { 'm/A.SHP': makeShp(grid), 'm/A.DBF': dbf, 'm/A.PRJ': prj, '__MACOSX/m/._A.SHP': strToU8('x') },
    ],
    [
      'with rings that wind the wrong way',
      {
        'a.shp': makeShp(grid.map((rings) => rings.map((ring) => ring.toReversed()))),
        'a.dbf': dbf,
        'a.prj': prj,
      },
    ],
  ])('%s', async (_, parts) => {
    const { packages, opened } = await open([IN_EACH, zipOf(parts)]);
    expect(packages).toEqual(EACH_IN_ITS_OWN);
    expect(opened.reports.find(({ use }) => use === 'blocks')).toMatchObject({ read: 4, used: 4 });
  });

  test('with two maps in it gives both, each its own report', async () => {
    const north = [
      [...ringOf('A').slice(0, 2), ...ringOf('D').slice(2, 4), ringOf('A')[0]!].map((place) => [...place]),
    ];
    const { opened, packages } = await open([
      IN_EACH,
      zipOf({
        'a.shp': makeShp(grid),
        'a.dbf': dbf,
        'a.prj': prj,
        'wards.shp': makeShp([north]),
        'wards.dbf': makeDbf(['WARD'], [[strToU8('All')]]),
      }),
    ]);
    expect(packages).toEqual(EACH_IN_ITS_OWN);
    expect(opened.reports.map(({ file, use }) => [file, use])).toEqual([
      ['packages.csv', 'packages'],
      ['lsoa.zip, a.shp', 'blocks'],
      ['lsoa.zip, wards.shp', 'zones'],
    ]);
  });

  test('without its .dbf has outlines without names, and says so', async () => {
    const { opened, said } = await open([IN_EACH, zipOf({ 'blocks.shp': makeShp(grid) })]);
    expect(opened.dataset!.blocks).toHaveLength(4);
    expect(said).toMatch(/\.dbf/);
  });
});

describe('Hazard 24: a workbook', () => {
  const book = (sheets: readonly SheetParts[], options: BookOptions = {}) => ({
    name: 'packages.xlsx',
    bytes: zipTexts(bookParts(sheets, options)),
  });
  const place = (letter: string) =>
    GROUND.middleOf(letter)
      .toReversed()
      .map((degrees) => `${degrees}@0`);
  const HEADINGS = ['Package ID', 'Hours per week', 'Latitude', 'Longitude'];
  const sheet = (...rows: readonly (readonly string[])[]) => ({
    name: 'Packages',
    xml: sheetRows([HEADINGS, ...rows]),
  });

  test('of several sheets: each is recognised for itself, and a person may choose another', async () => {
    const notes = { name: 'Notes', xml: sheetRows([['Made by'], ['Brokerage']]) };
    const old = { name: 'Old', xml: sheetRows([HEADINGS, ['P9', '99@0', ...place('B')]]) };
    const files = [book([notes, sheet(['P1', '7@0', ...place('A')]), old]), BLOCKS];
    const { packages, opened } = await open(files);
    expect(packages).toEqual({ P1: [7, 'A'] });
    expect(opened.reports.map(({ file, use }) => [file, use]).slice(0, 3)).toEqual([
      ['packages.xlsx, sheet Notes', 'unknown'],
      ['packages.xlsx, sheet Packages', 'packages'],
      ['packages.xlsx, sheet Old', 'left out'],
    ]);
    const chosen = await open(files, { 'packages.xlsx, sheet Packages': { use: 'left out' } });
    expect(chosen.packages).toEqual({ P9: [99, 'B'] });
  });

  test('with times, dates, text numbers and results of formulas is read as it looks', async () => {
    const { packages } = await open([
      book(
        [
          sheet(
            ['P1', '0.4375@1', ...place('A')],
            ['P2', '10.5', ...place('B')],
            ['P3', '<f>SUM(1,2)</f><v>3</v>', ...place('C')],
          ),
        ],
        { formats: ['[h]:mm'] },
      ),
      BLOCKS,
    ]);
    expect(packages).toEqual({ P1: [10.5, 'A'], P2: [10.5, 'B'], P3: [3, 'C'] });
  });

  test('with merged headings, hidden sheets and columns says what it left out', async () => {
    const rows = sheetRows([
      ['Package ID', 'Hours per week', 'Place', ''],
      ['', '', 'Latitude', 'Longitude'],
      ['P1', '7@0', ...place('A')],
    ]);
    const merges =
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/></mergeCells>';
    const { said, opened } = await open([
      book([
        { name: 'Packages', xml: rows + merges },
        { ...sheet(), name: 'Secret', state: 'hidden' },
      ]),
      BLOCKS,
    ]);
    expect(opened.reports[0]!.columns.map(({ heading }) => heading)).toEqual([
      'Package ID',
      'Hours per week',
      'Latitude',
      'Longitude',
    ]);
    expect(said).toContain('Hidden sheets are left out: Secret');
  });

  test('that made a date of a CQC id, or lost zeros, says so', async () => {
    const rows = sheetRows([
      ['Provider', 'Capacity hours per week', 'CQC location ID'],
      ['Alder', '50@0', '1-10123'],
      ['Birch', '50@0', '40909@1'],
    ]);
    const { said } = await open([
      IN_EACH,
      BLOCKS,
      {
        name: 'providers.xlsx',
        bytes: zipTexts(bookParts([{ name: 'P', xml: rows }], { formats: ['mmm-yy'] })),
      },
    ]);
    expect(said).toMatch(/codes under "CQC location ID" were turned into dates \(1\)/);
  });

  test('with macros is read and nothing in it runs; with a password it is refused in words', async () => {
    const macros = {
      name: 'packages.xlsm',
      bytes: zipTexts({ ...bookParts([sheet(['P1', '7@0', ...place('A')])]), 'xl/vbaProject.bin': 'x' }),
    };
    expect((await open([macros, BLOCKS])).packages).toEqual({ P1: [7, 'A'] });
    const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    const encrypted = new Uint8Array([
      ...locked,
      ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    const { said, opened } = await open([{ name: 'packages.xlsx', bytes: encrypted }, BLOCKS]);
    expect(opened.dataset).toBeNull();
    expect(said).toMatch(/password/);
  });

  test('with 100,000 blank formatted rows is read in good time', async () => {
    const blanks = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="0"/><c r="B${at + 3}" s="0"/></row>`,
    );
    const { xml } = sheet(['P1', '7@0', ...place('A')]);
    const start = performance.now();
    const { packages, report } = await open([
      book([{ name: 'Packages', xml: xml.replace('</sheetData>', `${blanks.join('')}</sheetData>`) }]),
      BLOCKS,
    ]);
    expect(packages).toEqual({ P1: [7, 'A'] });
    expect(report('packages.xlsx, sheet Packages')?.read ?? report('packages.xlsx').read).toBe(1);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
