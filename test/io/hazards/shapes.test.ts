import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { nationalGridFromWgs84 } from '../../../src/core/geometry/british-national-grid.ts';
import { cornerAt } from '../../core/drawing.ts';
import { aFile, aMapFile } from '../a-file.ts';
import { BLOCKS, codeOf, GROUND, open, packagesFile, placeOf } from './front-door.ts';

const HEADINGS = 'Package ID,Hours per week,Latitude,Longitude';
const IN_EACH = packagesFile(HEADINGS, ...[...'ABCD'].map((letter, at) => `P${at + 1},7,${placeOf(letter)}`));
const EACH_IN_ITS_OWN = { P1: [7, 'A'], P2: [7, 'B'], P3: [7, 'C'], P4: [7, 'D'] };

/** The blocks as GeoJSON, with each feature changed before it is written. */
function spoilt(change: (feature: Feature, at: number) => unknown, rest: object = {}) {
  const features = [...'ABCD'].map((letter, at) =>
    change({ type: 'Feature', properties: { LSOA21CD: codeOf(letter) }, geometry: squareOf(letter) }, at),
  );
  return aFile('lsoa.geojson', JSON.stringify({ type: 'FeatureCollection', ...rest, features }));
}

interface Feature {
  readonly type: 'Feature';
  readonly properties: object;
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: Position[][] };
}

function squareOf(letter: string): Feature['geometry'] {
  const [[x, y]] = GROUND.cellsOf(letter) as [[number, number]];
  const corners = [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [corners.map(([column, row]) => cornerAt(column!, row!))] };
}

/** The blocks with the outline of each changed. */
const withRings = (change: (ring: Position[]) => unknown[], rest: object = {}) =>
  spoilt(
    (feature) => ({
      ...feature,
      geometry: { type: 'Polygon', coordinates: feature.geometry.coordinates.map(change) },
    }),
    rest,
  );

describe('Hazard 18: shared borders, overlaps and gaps', () => {
  test('a point on the border of two blocks, or on the corner of four, is in exactly one: the first', async () => {
    const [side, corner] = [cornerAt(1, 0.5), cornerAt(1, 1)].map((place) => place.toReversed().join(','));
    const { opened, packages } = await open([
      packagesFile(HEADINGS, `P1,7,${side}`, `P2,7,${corner}`),
      BLOCKS,
    ]);
    expect(packages).toEqual({ P1: [7, 'A'], P2: [7, 'A'] });
    expect(opened.dataset!.packages.count).toBe(2);
  });

  test('two lots drawn over one block are said, with the block that no lot has; each block is in one lot or none', async () => {
    const lots = [
      { lot: 'West', letters: 'ACD' },
      { lot: 'East', letters: 'D' },
    ].map(({ lot, letters }) => ({
      type: 'Feature',
      properties: { lot },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [...letters].map((letter) => squareOf(letter).coordinates),
      },
    }));
    const { opened, said, report } = await open([
      IN_EACH,
      BLOCKS,
      aFile('lots.geojson', JSON.stringify({ type: 'FeatureCollection', features: lots })),
    ]);
    expect(report('lots.geojson')).toMatchObject({ use: 'lots', read: 2, used: 2 });
    expect(said).toMatch(/Some lots of ‘.*’ lie over each other \(1\)\. Each block went to one of them\./);
    expect(said).toMatch(/1 blocks? (is|are) in no lot of/);
    expect(opened.lotSchemes).toHaveLength(1);
  });

  test('blocks that lie over each other, or leave a gap, are measured and said, and none is deleted', async () => {
    const far = [0.004, -0.004];
    const { opened, said } = await open([
      IN_EACH,
      spoilt((feature, at) => {
        if (at > 1) return feature;
        // A reaches into B along half of its side; C below keeps its own corners.
        const moved = feature.geometry.coordinates[0]!.map(([lng, lat], corner) =>
          at === 0 && corner === 3 ? [lng! + far[0]!, lat!] : [lng!, lat!],
        );
        return { ...feature, geometry: { type: 'Polygon', coordinates: [moved] } };
      }),
    ]);
    expect(opened.dataset!.blocks).toHaveLength(4);
    expect(said).toMatch(
      /Blocks lie over each other \(1 pair\), [\d.]+ hectares in all\. We left them as they are\./,
    );
  });
});

describe('Hazard 19: GeoJSON of every kind is accepted or repaired, and each repair is listed', () => {
  const grid = (ring: Position[]) =>
    ring.map(([lng, lat]) =>
      nationalGridFromWgs84(lng!, lat!).map((metres) => Math.round(metres * 100) / 100),
    );
  test.each<[string, ReturnType<typeof aFile>, RegExp]>([
    ['rings that run clockwise', withRings((ring) => ring.toReversed()), /Outlines run clockwise/],
    [
      'crs CRS84',
      withRings((ring) => ring, {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      }),
      /They are degrees, as they should be/,
    ],
    [
      'crs EPSG:27700',
      withRings(grid, { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } } }),
      /National Grid metres\. We turned them into degrees/,
    ],
    ['metres without a crs', withRings(grid), /National Grid metres\. We turned them into degrees/],
    ['heights', withRings((ring) => ring.map((position) => [...position, 12.5])), /We left the heights out/],
    [
      'a corner twice',
      withRings((ring) => ring.flatMap((position, at) => (at === 2 ? [position, position] : [position]))),
      /A corner was there twice/,
    ],
    ['rings left open', withRings((ring) => ring.slice(0, -1)), /did not meet its own start\. We closed it/],
    [
      'numbers as text',
      withRings((ring) => ring.map((position) => position.map(String))),
      /Numbers were written as text/,
    ],
    [
      'polygons where multi-polygons are promised',
      spoilt((feature) => ({
        ...feature,
        geometry: { type: 'MultiPolygon', coordinates: [feature.geometry.coordinates] },
      })),
      /^/,
    ],
    [
      'collections of shapes',
      spoilt((feature) => ({
        ...feature,
        geometry: {
          type: 'GeometryCollection',
          geometries: [feature.geometry, { type: 'Point', coordinates: [0, 51] }],
        },
      })),
      /^/,
    ],
  ])('%s', async (_, blocks, sentence) => {
    const { packages, said } = await open([IN_EACH, blocks]);
    expect(packages).toEqual(EACH_IN_ITS_OWN);
    expect(said).toMatch(sentence);
  });

  test('a shape without an outline is set aside and named; the rest is used', async () => {
    const { packages, report } = await open([
      IN_EACH,
      spoilt((feature, at) => (at === 3 ? { ...feature, geometry: null } : feature)),
    ]);
    expect(packages).toEqual({ ...EACH_IN_ITS_OWN, P4: [7, '-'] });
    expect(report('lsoa.geojson')).toMatchObject({ read: 4, used: 3, setAside: 1 });
    expect(report('lsoa.geojson').rows).toContainEqual(
      expect.objectContaining({ row: 4, value: codeOf('D'), outcome: 'set aside' }),
    );
  });

  test('one Feature alone is a map', async () => {
    const feature = { type: 'Feature', properties: { LSOA21CD: codeOf('A') }, geometry: squareOf('A') };
    const { packages } = await open([IN_EACH, aFile('lsoa.geojson', JSON.stringify(feature))]);
    expect(packages['P1']).toEqual([7, 'A']);
  });
});

describe('Hazard 20: invalid polygons are repaired or named, and points are found right', () => {
  const inner = (size: number): Position[] => {
    const corners = [
      [-size, -size],
      [size, -size],
      [size, size],
      [-size, size],
      [-size, -size],
    ];
    return corners.map(([x, y]) => cornerAt(0.5 + x!, 0.5 + y!));
  };

  test('an outline inside another, as in E01024572, that is another block: a hole', async () => {
    const nested = (feature: Feature, at: number) =>
      at === 0
        ? {
            ...feature,
            geometry: { type: 'MultiPolygon', coordinates: [feature.geometry.coordinates, [inner(0.2)]] },
          }
        : at === 1
          ? { ...feature, geometry: { type: 'Polygon', coordinates: [inner(0.2)] } }
          : feature;
    const edge = cornerAt(0.1, 0.1).toReversed().join(',');
    const { packages, said } = await open([
      packagesFile(HEADINGS, `P1,7,${placeOf('A')}`, `P2,7,${edge}`),
      spoilt(nested),
    ]);
    expect(packages).toEqual({ P1: [7, 'B'], P2: [7, 'A'] });
    expect(said).toContain(
      `One outline lay inside another. It is a hole, so we cut it out. See ${codeOf('A')}.`,
    );
  });

  test('a bow-tie drawn by hand keeps both its wings', async () => {
    const bowTie = [cornerAt(0, 0), cornerAt(1, 1), cornerAt(1, 0), cornerAt(0, 1), cornerAt(0, 0)];
    const [west, east] = [cornerAt(0.1, 0.5), cornerAt(0.9, 0.5)].map((place) =>
      place.toReversed().join(','),
    );
    const { packages, said } = await open([
      packagesFile(HEADINGS, `P1,7,${west}`, `P2,7,${east}`),
      spoilt((feature, at) =>
        at === 0 ? { ...feature, geometry: { type: 'Polygon', coordinates: [bowTie] } } : feature,
      ),
    ]);
    expect(packages).toEqual({ P1: [7, 'A'], P2: [7, 'A'] });
    expect(said).toContain('An outline crossed itself.');
  });

  test('a hole outside its outline is left out', async () => {
    const { packages, said } = await open([
      IN_EACH,
      spoilt((feature, at) =>
        at === 3
          ? {
              ...feature,
              geometry: { type: 'Polygon', coordinates: [...feature.geometry.coordinates, inner(0.2)] },
            }
          : feature,
      ),
    ]);
    expect(packages).toEqual(EACH_IN_ITS_OWN);
    expect(said).toContain('A hole lay outside its outline. We left the hole out.');
  });
});

describe('Hazard 21: codes of another year are counted, said and explained, and nothing goes to zero in silence', () => {
  const withCodes = (heading: string, ...codes: readonly string[]) =>
    packagesFile(`Package ID,Hours per week,${heading}`, ...codes.map((code, at) => `P${at + 1},7,${code}`));
  const blocksBy = (heading: string, codes: Readonly<Record<string, string>>) =>
    aMapFile('blocks.geojson', 'AB/CD', (letter) => ({ [heading]: codes[letter] }));

  test('wards of 2013 against wards of 2025', async () => {
    const { said, report } = await open([
      withCodes('Ward code', 'E05000455', 'E05000456', 'E05013810'),
      blocksBy('WD25CD', { A: 'E05013810', B: 'E05013811', C: 'E05013812', D: 'E05013813' }),
    ]);
    expect(said).toContain('2 of 3 rows have 2 codes not in your blocks, such as E05000455.');
    expect(report()).toMatchObject({ used: 3, located: 1, hoursPerWeek: 21 });
  });

  test('LSOAs of 2011 against blocks of 2021', async () => {
    const { said } = await open([
      withCodes('LSOA code', 'E01000001', 'E01009999'),
      blocksBy('LSOA21CD', { A: 'E01000001', B: 'E01035000', C: 'E01035001', D: 'E01035002' }),
    ]);
    expect(said).toContain('1 of 2 rows has a code not in your blocks, such as E01009999.');
    expect(said).toContain('Ask for the codes of 2021.');
  });

  test('a council that was renumbered is found under its new code', async () => {
    const { said, packages } = await open([
      withCodes('Ward', 'E06000048'),
      blocksBy('LAD24CD', { A: 'E06000057', B: 'E06000058', C: 'E06000059', D: 'E06000060' }),
    ]);
    expect(packages).toEqual({ P1: [7, 'E06000057'] });
    expect(said).toContain('E06000048 is now E06000057');
  });
});
