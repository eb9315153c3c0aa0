import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { nationalGridFromWgs84 } from '../../../src/core/geometry/british-national-grid.ts';
import { draw } from '../../core/drawing.ts';
import { aMapFile } from '../a-file.ts';
import { makeDbf, makeShp } from '../make-shapefile.ts';
import { bookParts, sheetRows } from '../make-xlsx.ts';
import { someFiles, someLots } from '../some-files.ts';

/** A good file to spoil: its bytes, or the parts of a zip, so that damage can be done inside it. */
export interface SeedFile {
  readonly name: string;
  readonly parts: Readonly<Record<string, Uint8Array>> | null;
  readonly bytes: Uint8Array;
}

const GROUND = draw('AABB/CCDD');
const at = (letter: string) => GROUND.middleOf(letter).toReversed().join(',');
const ringOf = (letter: string) => GROUND.shapeOf(letter).coordinates[0] as [number, number][];

/** A small file for every reader, all of the same ground, so that any of them may help any other. */
export function seedFiles(): SeedFile[] {
  const { packages, blocks, providers, networks } = someFiles();
  return [
    ...[packages, blocks, providers, networks, someLots(), wardsFile()].map((file) => ({
      ...file,
      parts: null,
    })),
    text('personal.csv', [
      'Package ID,NHS Number,First Name,Surname,DOB,Address,Postcode,Weekly hours,Start date,Notes',
      'P1,9434765919,Ada,Lovelace,10/12/1935,1 High Street,SW19 4DL,10:30,03/04/2024,She likes tea and has two cats.',
      'P2,9434765870,Alan,Turing,23/06/1932,2 Low Road,SW19 5AA,7,2020-09-15T15:02:13,n/a',
    ]),
    text('visits.csv', [
      'ServiceUserRef,ProviderRef,VisitDate,DurationClaimed,SecondaryVisit,Easting,Northing',
      ...['A', 'D'].map((letter) => `SU1,Alder,01/09/2020,00:30:00,False,${gridOf(letter).join(',')}`),
    ]),
    text('nspl.csv', [
      'pcds,doterm,oseast1m,osnrth1m',
      `SW19 4DL,,${gridOf('A').join(',')}`,
      `SW19 5AA,201806,${gridOf('D').join(',')}`,
    ]),
    text(
      'codepoint.csv',
      ['A', 'D'].map(
        (letter, row) =>
          `"SW19 4D${'AB'[row]}",10,${gridOf(letter).join(',')},"E92000001","","","","E09000024","E05000455"`,
      ),
    ),
    text('epcn.csv', [
      'Partner Organisation Code,Partner Name,PCN Code,PCN Name,Latitude,Longitude',
      `H85001,First,U11111,North,${at('A')}`,
      `H85002,Second,U22222,South,${at('D')}`,
    ]),
    text('lots.csv', ['Block code,Lot,Scheme', 'A,North,One', 'B,North,One', 'C,South,One']),
    text('classes.csv', ['LSOA21CD,RUC21NM', 'A,Urban', 'B,Urban', 'C,Rural', 'D,Rural']),
    text('zones.kml', [
      '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Zones</name>',
      ...['A', 'B'].map(
        (letter) =>
          `<Placemark><name><![CDATA[${letter} & co]]></name><ExtendedData><Data name="hours"><value>40</value></Data></ExtendedData><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>${ringOf(
            letter,
          )
            .map((place) => place.join(','))
            .join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark>`,
      ),
      '</Folder></Document></kml>',
    ]),
    text('blocks.topojson', [
      JSON.stringify({
        type: 'Topology',
        transform: { scale: [0.0001, 0.0001], translate: [-0.2, 51.4] },
        arcs: [
          [
            [0, 0],
            [100, 0],
            [0, 100],
            [-100, 0],
            [0, -100],
          ],
        ],
        objects: {
          lsoa: {
            type: 'GeometryCollection',
            geometries: [{ type: 'Polygon', properties: { LSOA21CD: 'A' }, arcs: [[0]] }],
          },
        },
      }),
    ]),
    text('plan.lotwise.json', [
      readFileSync(
        new URL('../../../data/merton/scenarios/merton-two-zones.lotwise.json', import.meta.url),
        'utf8',
      ).slice(0, 6000),
    ]),
    zip('packages.xlsx', bookOf()),
    zip('lsoa.zip', {
      'lsoa.shp': makeShp(['A', 'B', 'C', 'D'].map((letter) => [ringOf(letter)])),
      'lsoa.dbf': makeDbf(
        ['LSOA21CD', 'NAME'],
        ['A', 'B', 'C', 'D'].map((letter) => [strToU8(letter), strToU8(`Place ${letter}`)]),
      ),
      'lsoa.prj': strToU8('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]'),
    }),
    zip('zones.kmz', {
      'doc.kml': strToU8(
        `<kml><Placemark><name>A</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ringOf('A')
          .map((place) => place.join(','))
          .join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`,
      ),
    }),
    {
      name: 'areas.gpkg',
      parts: null,
      bytes: new Uint8Array(readFileSync(new URL('../../fixtures/in/formats/areas.gpkg', import.meta.url))),
    },
  ];
}

function gridOf(letter: string): readonly number[] {
  return nationalGridFromWgs84(...GROUND.middleOf(letter)).map(Math.round);
}

function wardsFile() {
  return aMapFile('wards.geojson', 'WWWW/EEEE', (letter) => ({
    WD25CD: `E0500045${letter === 'W' ? 1 : 2}`,
    WD25NM: letter,
  }));
}

function bookOf(): Record<string, Uint8Array> {
  const rows = sheetRows([
    ['Package ID', 'Hours per week', 'Latitude', 'Longitude', 'Start date'],
    ...['A', 'D'].map((letter, row) => [
      `P${row}`,
      '0.4375@1',
      ...at(letter)
        .split(',')
        .map((degrees) => `${degrees}@0`),
      '45385@2',
    ]),
  ]);
  const parts = bookParts(
    [
      { name: 'Packages', xml: rows },
      { name: 'Notes', xml: sheetRows([['Made by'], ['=1+1']]) },
    ],
    { formats: ['[h]:mm', 'dd/mm/yyyy'], strings: ['x'] },
  );
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)]));
}

function text(name: string, lines: readonly string[]): SeedFile {
  return { name, parts: null, bytes: strToU8(lines.join('\n')) };
}

function zip(name: string, parts: Record<string, Uint8Array>): SeedFile {
  return { name, parts, bytes: new Uint8Array() };
}
