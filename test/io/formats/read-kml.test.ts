import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../src/io/formats/file-content.ts';
import { readKml, readKmz } from '../../../src/io/formats/read-kml.ts';
import { complaintsOf, damaged } from '../damage.ts';

const RING = '-0.2,51.4,0 -0.1,51.4,0\n\t-0.1,51.5,0 -0.2,51.4,0';
const HOLE = '-0.13,51.42,0 -0.12,51.42,0 -0.12,51.43,0 -0.13,51.42,0';
const ring = (side: string, positions: string): string =>
  `<${side}BoundaryIs><LinearRing><coordinates>${positions}</coordinates></LinearRing></${side}BoundaryIs>`;
const polygon = (inside = ''): string => `<Polygon>${ring('outer', RING)}${inside}</Polygon>`;

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Merton</name>
  <Style id="s"><PolyStyle><color>ff0000ff</color></PolyStyle></Style>
  <Folder><name>Options</name><Folder>
    <name>Option A</name>
    <Placemark><name><![CDATA[North & <b>West</b>]]></name>
      <description><![CDATA[<img src=x onerror=alert(1)> 40 hours]]></description>
      <ExtendedData><Data name="hours"><displayName>Hours</displayName><value>40</value></Data>
        <Data name="html"><value><![CDATA[<script>x</script>]]></value></Data>
        <SchemaData schemaUrl="#a"><SimpleData name="__proto__">LOT1</SimpleData></SchemaData></ExtendedData>
      ${polygon(ring('inner', HOLE))}
    </Placemark>
    <Placemark><name>South</name><MultiGeometry><Point><coordinates>0,51,0</coordinates></Point>
      ${polygon()}<MultiGeometry>${polygon().replaceAll('51.', '52.')}</MultiGeometry></MultiGeometry></Placemark>
  </Folder></Folder>
  <Placemark><name>Office</name><Point><coordinates>-0.2,51.4,0</coordinates></Point></Placemark>
  <NetworkLink><name>Wards</name><Link><href>https://example.org/wards.kml</href></Link></NetworkLink>
</Document></kml>`;

describe('a map from My Maps', () => {
  const [content] = readKml({ name: 'a.kml', bytes: strToU8(KML) });
  const [north, south] = shapesIn(content);

  test('has its areas, with their names, values and folder, and nothing of its HTML', () => {
    expect([...north!.properties]).toEqual([
      ['name', 'North & <b>West</b>'],
      ['hours', '40'],
      ['__proto__', 'LOT1'],
      ['folder', 'Option A'],
    ]);
    expect(south!.properties.get('folder')).toBe('Option A');
  });

  test('keeps holes, and parts within parts', () => {
    expect(north!.geometry.coordinates).toEqual([
      [
        [-0.2, 51.4],
        [-0.1, 51.4],
        [-0.1, 51.5],
        [-0.2, 51.4],
      ],
      [
        [-0.13, 51.42],
        [-0.12, 51.42],
        [-0.12, 51.43],
        [-0.13, 51.42],
      ],
    ]);
    expect(south!.geometry).toMatchObject({
      type: 'MultiPolygon',
      coordinates: [[{ length: 4 }], [{ length: 4 }]],
    });
  });

  test('names the link that is not followed, and what is no area', () => {
    expect(content!.issues.map(({ message }) => message)).toEqual([
      'Some of this map is kept elsewhere and is left out: Wards. Open it there, save it as KML, then open that here.',
      'An item has no area: it is blank, a point or a line. We left it out. See Office.',
    ]);
  });
});

test('a KMZ is unpacked, its pictures left', () => {
  const bytes = zipSync({
    'doc.kml': strToU8(KML),
    'images/icon.png': strToU8('x'),
    '__MACOSX/._doc.kml': strToU8('x'),
  });
  const contents = readKmz({ name: 'a.kmz', bytes });
  expect(contents.map(({ name }) => name)).toEqual(['a.kmz, doc.kml']);
  expect(shapesIn(contents[0])).toHaveLength(2);
});

test('loose spaces after commas, and places without heights, are read', () => {
  const loose = '-0.2, 51.4 -0.1, 51.4 -0.1, 51.5 -0.2, 51.4';
  const bytes = strToU8(`<kml><Placemark><Polygon>${ring('outer', loose)}</Polygon></Placemark></kml>`);
  expect(shapesIn(readKml({ name: 'a.kml', bytes })[0])[0]!.geometry.coordinates[0]).toHaveLength(4);
});

test.each([
  ['cut short', KML.slice(0, 900), /damaged or cut short/],
  ['without areas', '<kml><Document/></kml>', /no areas in it/],
  [
    'with a blank place',
    `<kml><Placemark><Polygon>${ring('outer', `,51 ${RING}`)}</Polygon></Placemark></kml>`,
    /broken numbers/,
  ],
])('a file %s is refused with what to do', (_, kml, message) => {
  const [content] = readKml({ name: 'a.kml', bytes: strToU8(kml) });
  expect(content!.content).toBeNull();
  expect(content!.issues[0]!.message).toMatch(message);
});

test('no damage makes the reader throw or hang', () => {
  fc.assert(
    fc.property(damaged(strToU8(KML)), (bytes) => {
      expect(complaintsOf(readKml, 'a.kml', bytes)).toEqual([]);
      expect(complaintsOf(readKmz, 'a.kmz', zipSync({ 'doc.kml': bytes }))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function shapesIn(content: ReturnType<typeof readKml>[number] | undefined): readonly Shape[] {
  if (content?.content?.kind !== 'shapes') throw new Error(`No shapes: ${JSON.stringify(content)}`);
  return content.content.shapes;
}
