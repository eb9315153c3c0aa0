import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { readTopojson } from '../../../src/io/formats/read-topojson.ts';
import { complaintsOf, damaged } from '../damage.ts';

const WARDS: FeatureCollection = {
  type: 'FeatureCollection',
  features: [0, 1, 2].map((at) => ({
    type: 'Feature',
    id: `W${at}`,
    properties: { name: `Ward ${at}`, __proto__name: at },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [at / 100, 51],
          [(at + 1) / 100, 51],
          [(at + 1) / 100, 51.01],
          [at / 100, 51.01],
          [at / 100, 51],
        ],
      ],
    },
  })),
};
const POINTS: FeatureCollection = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0.01, 51] } }],
};

test.each([
  ['quantised', 1e5],
  ['plain', 0],
])('a %s map comes back as it was, object by object', (_, quantisation) => {
  const contents = readTopojson(file(topology({ wards: WARDS, points: POINTS, zones: WARDS }, quantisation)));
  expect(contents.map(({ name }) => name)).toEqual(['a.topojson, wards', 'a.topojson, zones']);
  const shapes = contents[0]!.content?.kind === 'shapes' ? contents[0]!.content.shapes : [];
  expect(shapes.map(({ properties }) => [...properties])[1]).toEqual([
    ['id', 'W1'],
    ['name', 'Ward 1'],
    ['__proto__name', '1'],
  ]);
  shapes.forEach(({ geometry }, at) => {
    const [longitudes, latitudes] = [0, 1].map((axis) =>
      (geometry.coordinates[0] as number[][]).map((place) => place[axis]!),
    );
    expect(longitudes).toHaveLength(5);
    expect(Math.min(...longitudes!)).toBeCloseTo(at / 100, 5);
    expect(Math.max(...longitudes!)).toBeCloseTo((at + 1) / 100, 5);
    expect([Math.min(...latitudes!), Math.max(...latitudes!)]).toEqual([51, 51.01]);
  });
});

test('parts of parts are found', () => {
  const arcs = [
    [
      [0, 51],
      [0.1, 51],
      [0.1, 51.1],
      [0, 51],
    ],
    [
      [1, 51],
      [1.1, 51],
      [1.1, 51.1],
      [1, 51],
    ],
  ];
  const inner = { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', arcs: [[[0]], [[~1]]] }] };
  const [content] = readTopojson(
    file({ type: 'Topology', arcs, objects: { a: { type: 'GeometryCollection', geometries: [inner] } } }),
  );
  expect(content!.content).toMatchObject({ shapes: [{ geometry: { type: 'MultiPolygon' } }] });
});

test.each<[string, unknown, RegExp]>([
  ['without objects', { type: 'Topology', objects: {}, arcs: [] }, /nothing in it/],
  ['of points', topology({ points: POINTS }), /no area/],
  [
    'whose arcs are missing',
    { type: 'Topology', objects: { a: { type: 'Polygon', arcs: [[7]] } }, arcs: [] },
    /broken numbers/,
  ],
  [
    'whose lengths are lies',
    { type: 'Topology', objects: { a: { type: 'Polygon', arcs: [[0]] } }, arcs: [{ length: 1e9 }] },
    /too few corners/,
  ],
  ['of another kind', { type: 'FeatureCollection' }, /damaged/],
])('a map %s is refused with what to do', (_, json, message) => {
  const [content] = readTopojson(file(json));
  expect(content!.content).toBeNull();
  expect(content!.issues[0]!.message).toMatch(message);
});

test('one long arc named without end is refused, not written out', () => {
  const arc = Array.from({ length: 10_000 }, (_, at) => [at / 1e6, 51]);
  const json = {
    type: 'Topology',
    arcs: [arc],
    objects: { a: { type: 'Polygon', arcs: [Array.from({ length: 10_000 }, () => 0)] } },
  };
  expect(complaintsOf(readTopojson, 'a.topojson', file(json).bytes)).toEqual([]);
  expect(readTopojson(file(json))[0]!.issues[0]!.message).toMatch(/too many corners/);
});

test('collections nested without end are refused', () => {
  const depth = 50_000;
  const nested = `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${']}'.repeat(depth)}`;
  const bytes = new TextEncoder().encode(`{"type":"Topology","arcs":[],"objects":{"a":${nested}}}`);
  expect(complaintsOf(readTopojson, 'a.topojson', bytes)).toEqual([]);
});

test('no damage makes the reader throw or hang', () => {
  fc.assert(
    fc.property(damaged(file(topology({ wards: WARDS }, 1e4)).bytes), (bytes) => {
      expect(complaintsOf(readTopojson, 'a.topojson', bytes)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function file(json: unknown): { name: string; bytes: Uint8Array } {
  return { name: 'a.topojson', bytes: new TextEncoder().encode(JSON.stringify(json)) };
}
