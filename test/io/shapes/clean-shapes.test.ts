import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { readGeojson } from '../../../src/io/formats/read-geojson.ts';
import { aFile, shapesOf } from '../a-file.ts';

const box = (west: number, south: number, east: number, north: number): Position[] =>
  (
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ] as const
  ).map(([x, y]) => [x / 100, 51 + y / 100]);
const area = (code: string, geometry: unknown) => ({
  type: 'Feature',
  properties: { LSOA21CD: code },
  geometry,
});
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });
const read = (json: object) => readGeojson(aFile('lsoa.geojson', JSON.stringify(json)));
const collect = (...features: object[]) => read({ type: 'FeatureCollection', features });
const said = (json: ReturnType<typeof read>) =>
  json.rows!.map(({ row, value, reason, outcome }) => [row, value, reason, outcome]);
const whole = box(0, 0, 4, 4);

describe('Hazard 19: GeoJSON as it comes', () => {
  test('outlines that run clockwise are used as they are, and that is said once', () => {
    const result = collect(
      area('A', polygon(whole.toReversed())),
      area('B', polygon(box(4, 0, 8, 4).toReversed())),
    );
    expect((shapesOf(result)[0]!.geometry as Polygon).coordinates).toEqual([whole.toReversed()]);
    expect(said(result)).toEqual([[1, '2 of 2', expect.stringContaining('clockwise'), 'noted']]);
    expect(result.issues).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['an outline left open', polygon(whole.slice(0, -1)), 'did not meet its own start'],
    ['a corner that is there twice', polygon([whole[0], ...whole]), 'twice in a row'],
    ['heights', polygon(whole.map(([x, y]) => [x, y, 12.5])), 'heights'],
    ['numbers written as text', polygon(whole.map(([x, y]) => [String(x), `${y}`])), 'written as text'],
    ['a spike', polygon([...whole.slice(0, 2), [0.09, 51], ...whole.slice(1)]), 'out and back'],
  ])('%s is put right, and the block is named', (_, geometry, reason) => {
    const result = collect(area('E01', geometry));
    expect((shapesOf(result)[0]!.geometry as Polygon).coordinates).toEqual([whole]);
    expect(said(result)).toEqual([[1, 'E01', expect.stringContaining(reason), 'repaired']]);
    expect(result.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^[A-Z].* See E01\.$/),
    ]);
  });

  test.each([
    ['is blank', null],
    ['is a point', { type: 'Point', coordinates: [0, 51] }],
    ['has no corners', polygon([])],
    [
      'has words for numbers',
      polygon([
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ]),
    ],
  ])('a shape that %s is set aside, with its place in the file', (_, geometry) => {
    const result = collect(area('E01', polygon(whole)), area('E02', geometry));
    expect(shapesOf(result)).toHaveLength(1);
    expect(said(result)).toEqual([[2, 'E02', expect.any(String), 'set aside']]);
  });

  test('six-figure coordinates are National Grid metres where the crs member says so', () => {
    const metres = [
      [525000, 169000],
      [526000, 169000],
      [526000, 170000],
      [525000, 170000],
      [525000, 169000],
    ];
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } };
    const result = read({ type: 'FeatureCollection', crs, features: [area('E01', polygon(metres))] });
    expect(polygonArea(shapesOf(result)[0]!.geometry) / 1e6).toBeCloseTo(1, 2);
    expect(result.rows).toMatchObject([
      { field: 'crs', value: expect.stringContaining('27700'), outcome: 'repaired' },
    ]);
  });

  test('a crs member that says degrees does no harm, and is listed', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    const result = read({ type: 'FeatureCollection', crs, features: [area('E01', polygon(whole))] });
    expect(result.rows).toMatchObject([
      { field: 'crs', value: expect.stringContaining('CRS84'), outcome: 'noted' },
    ]);
  });

  test('every shape is accounted for: those used and those set aside are all that were read', () => {
    const result = collect(
      area('A', null),
      area('B', polygon(whole)),
      area('C', polygon([])),
      area('D', polygon(box(5, 5, 6, 6))),
    );
    const aside = new Set(
      result.rows!.filter(({ outcome }) => outcome === 'set aside').map(({ row }) => row),
    );
    expect(shapesOf(result).length + aside.size).toBe(4);
  });
});

describe('Hazard 20: shapes that are no shape', () => {
  const parts = (...polygons: Position[][][]) => ({ type: 'MultiPolygon', coordinates: polygons });
  const hole = box(1, 1, 2, 2);

  /** As the Office for National Statistics publishes E01024572: a hole written as one more outline. */
  test('an outline inside another, with another area in it, is cut out as a hole', () => {
    const outlines = parts([whole.toReversed()], [box(8, 8, 9, 9).toReversed()], [hole]);
    const result = collect(area('E01024572', outlines), area('E01024573', polygon(hole.toReversed())));
    const [swale, inside] = shapesOf(result).map(({ geometry }) => geometry);
    expect(polygonArea(swale!)).toBeCloseTo(
      polygonArea(polygon(whole) as Polygon) +
        polygonArea(polygon(box(8, 8, 9, 9)) as Polygon) -
        polygonArea(inside!),
      0,
    );
    const middle: [number, number] = [0.015, 51.015];
    expect([swale!, inside!].map((shape) => pointInPolygon(middle, shape))).toEqual([false, true]);
    expect(said(result).slice(1)).toEqual([
      [1, 'E01024572', 'One outline lay inside another. It is a hole, so we cut it out.', 'repaired'],
    ]);
  });

  test('the same is seen where all outlines run one way', () => {
    const result = collect(area('E01024572', parts([whole], [hole])), area('E01024573', polygon(hole)));
    expect(pointInPolygon([0.015, 51.015], shapesOf(result)[0]!.geometry)).toBe(false);
  });

  test('with nothing in it, it is joined', () => {
    const result = collect(area('E01', parts([whole], [hole])));
    expect((shapesOf(result)[0]!.geometry as Polygon).coordinates).toHaveLength(1);
    expect(said(result)).toEqual([[1, 'E01', 'One outline lay inside another. We joined them.', 'repaired']]);
  });

  /** As E02005041: an outline of 326 corners that crosses itself by a hair's breadth at its edge. */
  test('an outline that crosses itself keeps its area, and is named', () => {
    const crossing = [
      ...box(0, 0, 4, 4).slice(0, -1),
      [0, 51.02],
      [-0.00001, 51.0201],
      [0.00001, 51.0199],
      [0, 51],
    ];
    const result = collect(area('E02005041', polygon(crossing)));
    const mended = shapesOf(result)[0]!.geometry as MultiPolygon;
    expect(polygonArea(mended) / polygonArea(polygon(whole) as Polygon)).toBeCloseTo(1, 3);
    expect(said(result).map(([, value]) => value)).toContain('E02005041');
  });

  test('a hole outside its outline is left out, and named', () => {
    const result = collect(area('E01', polygon(whole, box(7, 7, 8, 8))));
    expect((shapesOf(result)[0]!.geometry as Polygon).coordinates).toEqual([whole]);
    expect(said(result)).toEqual([
      [1, 'E01', 'A hole lay outside its outline. We left the hole out.', 'repaired'],
    ]);
  });

  test('a scribble too tangled to mend is set aside in good time, and the next shape is not', () => {
    const scribble = Array.from({ length: 30_000 }, (_, at) => [
      Math.sin(at * 7919) / 9,
      51 + Math.cos(at * 104_729) / 9,
    ]);
    const start = performance.now();
    const result = collect(area('E01', polygon([...scribble, scribble[0]])), area('E02', polygon(whole)));
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(said(result)).toEqual([[1, 'E01', expect.stringContaining('too often'), 'set aside']]);
    expect(shapesOf(result)).toHaveLength(1);
  });
});
