import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readGeojson } from '../../../src/io/formats/read-geojson.ts';
import { aFile, shapesOf } from '../a-file.ts';

const SQUARE = [
  [0, 51],
  [1, 51],
  [1, 52],
  [0, 52],
  [0, 51],
];
const square = { type: 'Polygon', coordinates: [SQUARE] };
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', properties, geometry });
const read = (json: unknown, name = 'map.geojson') => readGeojson(aFile(name, JSON.stringify(json)));
const ring = (json: unknown) => (shapesOf(read(json))[0]!.geometry as Polygon).coordinates[0];

describe('the shapes of a GeoJSON file', () => {
  test.each([
    ['a collection', { type: 'FeatureCollection', features: [feature(square)] }],
    ['one feature', feature(square)],
    ['a bare polygon', square],
    [
      'a collection of geometries',
      feature({ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [0, 51] }, square] }),
    ],
    ['several parts of which there is one', feature({ type: 'MultiPolygon', coordinates: [[SQUARE]] })],
  ])('are found in %s', (_, json) => {
    expect(shapesOf(read(json)).map((shape) => shape.geometry)).toEqual([square]);
  });

  test('keep holes, and parts of one geometry stay one shape', () => {
    const hole = [
      [0.2, 51.2],
      [0.4, 51.2],
      [0.4, 51.4],
      [0.2, 51.2],
    ];
    const geometry = {
      type: 'MultiPolygon',
      coordinates: [[SQUARE, hole], [SQUARE.map(([x, y]) => [x! + 2, y!])]],
    };
    expect(shapesOf(read(feature(geometry)))[0]!.geometry).toEqual(geometry);
  });

  test('lose heights, needless decimals, repeated points and negative zeros', () => {
    const messy = [
      [-0.0000001, 51, 9],
      [1.00000049, 51, 9],
      [1.0000002, 51.0000001],
      [1, 52],
      ['0', '52'],
      [0, 51],
    ];
    expect(ring(feature({ type: 'Polygon', coordinates: [messy] }))).toEqual(SQUARE);
    expect(Object.is(ring(feature({ type: 'Polygon', coordinates: [messy] }))![0]![0], 0)).toBe(true);
  });

  test('are closed where they are open, and that is said', () => {
    const result = read(feature({ type: 'Polygon', coordinates: [SQUARE.slice(0, -1)] }));
    expect((shapesOf(result)[0]!.geometry as Polygon).coordinates).toEqual([SQUARE]);
    expect(result.issues[0]!.message).toContain('We closed it. See Shape 1.');
  });

  test('without an area are left out with an issue', () => {
    const line = [
      [0, 51],
      [1, 51],
      [0, 51],
    ];
    const flat = [
      [0, 51],
      [1, 51],
      [2, 51],
      [0, 51],
    ];
    const features = [line, flat, SQUARE].map((outer) => feature({ type: 'Polygon', coordinates: [outer] }));
    const result = read({ type: 'FeatureCollection', features });
    expect(shapesOf(result)).toHaveLength(1);
    expect(result.issues.at(-1)!.message).toContain('too few corners');
    expect(result.issues.at(-1)!.message).toContain('See Shape 1 and Shape 2.');
  });

  test('are left out where a geometry is missing or no area', () => {
    const result = read({
      type: 'FeatureCollection',
      features: [feature(null), feature({ type: 'Point', coordinates: [0, 51] }), feature(square)],
    });
    expect(shapesOf(result)).toHaveLength(1);
    expect(result.issues[0]!.message).toContain('See Shape 1 and Shape 2.');
  });

  test('are moved from the National Grid where their numbers are as large as metres', () => {
    const metres = [
      [525_000, 169_000],
      [526_000, 169_000],
      [526_000, 170_000],
      [525_000, 169_000],
    ];
    const [first] = ring(feature({ type: 'Polygon', coordinates: [metres] }))!;
    expect(first![0]).toBeCloseTo(-0.2042, 3);
    expect(first![1]).toBeCloseTo(51.4062, 3);
  });

  test('are moved from the National Grid where the file says so, however small the numbers', () => {
    const metres = [
      [100, 50],
      [150, 50],
      [150, 80],
      [100, 50],
    ];
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } };
    const [first] = ring({ ...feature({ type: 'Polygon', coordinates: [metres] }), crs })!;
    expect(first![0]).toBeLessThan(-7);
    expect(first![1]).toBeCloseTo(49.77, 1);
  });

  test('have the properties that are words or numbers, whatever they are called', () => {
    const json =
      '{"type":"Feature","id":7,"properties":{"__proto__":"a","name":" Abbey ","n":3,"o":{},"x":null},"geometry":' +
      JSON.stringify(square) +
      '}';
    const [shape] = shapesOf(readGeojson(aFile('map.json', json)));
    expect([...shape!.properties]).toEqual([
      ['id', '7'],
      ['__proto__', 'a'],
      ['name', 'Abbey'],
      ['n', '3'],
    ]);
  });

  test.each([
    ['{"type":"FeatureCollection","features":[', 'damaged'],
    ['[1,2,3]', 'not a map file'],
    ['{"type":"FeatureCollection"}', 'not a map file'],
    ['{"type":"FeatureCollection","features":[]}', 'no areas'],
    ['{"type":"Polygon","coordinates":7}', 'no areas'],
    ['{"type":"Polygon","coordinates":[[["x",null],[1]]]}', 'no areas'],
    ['{"type":"MultiPolygon","coordinates":[7,[7],[[7]]]}', 'no areas'],
    ['{"type":"GeometryCollection","geometries":[null,7]}', 'no areas'],
  ])('are refused with a sentence, never an exception: %s', (text, words) => {
    const { content, issues } = readGeojson(aFile('map.geojson', text));
    expect(content).toBeNull();
    expect(issues.at(-1)!.severity).toBe('error');
    expect(issues.at(-1)!.message).toContain(words);
  });

  test('are not looked for in a scenario, whole or cut short', () => {
    const text = '{"format": "lotwise-scenario", "version": 1}';
    expect(readGeojson(aFile('plan.json', text)).content).toEqual({ kind: 'scenario', text });
    expect(readGeojson(aFile('plan.json', text.slice(0, -3))).content?.kind).toBe('scenario');
    expect(readGeojson(aFile('plan.lotwise.json', '{"for')).content?.kind).toBe('scenario');
  });
});
