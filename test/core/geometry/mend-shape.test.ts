import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { mendShape, type MendedShape } from '../../../src/core/geometry/mend-shape.ts';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { isInPolygons } from './winding.ts';

type Corner = readonly [number, number];

/** A closed ring of corners on a grid whose steps are a thousandth of a degree. */
const ring = (...corners: Corner[]): Position[] =>
  [...corners, corners[0]!].map(([x, y]) => [x / 1000, (51_000 + y) / 1000]);
const box = (west: number, south: number, east: number, north: number): Position[] =>
  ring([west, south], [east, south], [east, north], [west, north]);
const unit = polygonArea({ type: 'Polygon', coordinates: [box(0, 0, 1, 1)] });

const mend = (polygons: Position[][][], isTaken = () => false): MendedShape => {
  const mended = mendShape(polygons, isTaken, { steps: 1e7 });
  if (mended === null) throw new Error('Too much work');
  return mended;
};
const inBoxes = ({ polygons }: MendedShape) =>
  polygonArea({ type: 'MultiPolygon', coordinates: polygons }) / unit;

describe('a sound shape comes back as it is', () => {
  test.each<[string, Position[][][]]>([
    ['anticlockwise', [[box(0, 0, 4, 4)]]],
    ['clockwise', [[box(0, 0, 4, 4).toReversed()]]],
    ['with a hole', [[box(0, 0, 4, 4), box(1, 1, 2, 2)]]],
    ['with a hole that touches its outline at a corner', [[box(0, 0, 4, 4), ring([0, 0], [2, 1], [1, 2])]]],
    ['with an island in its hole', [[box(0, 0, 9, 9), box(1, 1, 8, 8)], [box(2, 2, 3, 3)]]],
    ['in parts that touch at a corner', [[box(0, 0, 1, 1)], [box(1, 1, 2, 2)]]],
  ])('%s', (_, polygons) => {
    const mended = mend(polygons);
    expect(mended.polygons).toBe(polygons);
    expect(mended.mends).toEqual([]);
  });
});

describe('Hazard 20: an outline drawn by hand', () => {
  test('a bow-tie becomes its two lobes, and neither cancels the other', () => {
    const mended = mend([[ring([0, 0], [4, 4], [4, 0], [0, 4])]]);
    expect(mended.mends).toEqual(['outline crossed itself']);
    expect(mended.polygons).toHaveLength(2);
    expect(inBoxes(mended)).toBeCloseTo(8, 1);
  });

  test('a bow-tie whose knot is a corner is cut there too', () => {
    const mended = mend([[ring([0, 0], [2, 2], [4, 0], [4, 4], [2, 2], [0, 4])]]);
    expect(mended.mends).toEqual(['outline touched itself']);
    expect(mended.polygons).toHaveLength(2);
    expect(inBoxes(mended)).toBeCloseTo(8, 1);
  });

  test('a line that loops over itself keeps the ground it went round twice', () => {
    const mended = mend([[ring([0, 0], [6, 0], [6, 6], [2, 6], [2, 2], [4, 2], [4, 8], [0, 8])]]);
    expect(mended.mends).toEqual(['outline crossed itself']);
    expect(isInPolygons(mended.polygons, [0.003, 51.004])).toBe(true);
    expect(inBoxes(mended)).toBeCloseTo(6 * 6 + 2 * 4, 1);
  });
});

describe('Hazard 20: holes where they should not be', () => {
  test('a hole outside its outline takes nothing away', () => {
    const mended = mend([[box(0, 0, 4, 4), box(5, 5, 6, 6)]]);
    expect(mended).toEqual({ polygons: [[box(0, 0, 4, 4)]], mends: ['hole outside'] });
  });

  test('a hole the same as its outline is no hole, wherever it starts', () => {
    const hole = ring([4, 4], [4, 0], [0, 0], [0, 4]);
    expect(mend([[box(0, 0, 4, 4), hole]]).mends).toEqual(['hole same as outline']);
    expect(inBoxes(mend([[box(0, 0, 4, 4), hole]]))).toBeCloseTo(16, 1);
  });

  test('a hole larger than its outline takes nothing away', () => {
    expect(mend([[box(1, 1, 2, 2), box(0, 0, 4, 4)]]).mends).toEqual(['hole outside']);
  });

  test('of a hole that crosses its outline the part inside is cut away', () => {
    const mended = mend([[box(0, 0, 4, 4), box(3, 1, 6, 2)]]);
    expect(mended.mends).toEqual(['hole crossed outline']);
    expect(mended.polygons).toHaveLength(1);
    expect(inBoxes(mended)).toBeCloseTo(15, 1);
  });
});

describe('Hazard 20: an outline inside another', () => {
  const outer = box(0, 0, 9, 9);
  const inner = box(2, 2, 4, 4);

  test('is a hole where it runs the other way round', () => {
    const mended = mend([[outer], [inner.toReversed()]]);
    expect(mended.mends).toEqual(['nested outline cut out']);
    expect(mended.polygons).toHaveLength(1);
    expect(inBoxes(mended)).toBeCloseTo(77, 1);
    expect(pointInPolygon([0.003, 51.003], { type: 'MultiPolygon', coordinates: mended.polygons })).toBe(
      false,
    );
  });

  test('is a hole where another shape lies in it, whichever way it runs', () => {
    const mended = mend([[inner], [outer]], () => true);
    expect(mended.mends).toEqual(['nested outline cut out']);
    expect(inBoxes(mended)).toBeCloseTo(77, 1);
  });

  test('is joined where nothing lies in it', () => {
    const mended = mend([[outer], [inner]]);
    expect(mended.mends).toEqual(['nested outline joined']);
    expect(inBoxes(mended)).toBeCloseTo(81, 1);
  });

  test('leaves its own hole standing as an island', () => {
    const mended = mend([[outer], [box(2, 2, 6, 6).toReversed(), box(3, 3, 4, 4)]]);
    expect(mended.polygons).toHaveLength(2);
    expect(inBoxes(mended)).toBeCloseTo(81 - 16 + 1, 1);
  });
});

test('parts that lie over each other or side by side are joined', () => {
  expect(inBoxes(mend([[box(0, 0, 2, 2)], [box(1, 1, 3, 3)]]))).toBeCloseTo(7, 1);
  const beside = mend([[box(0, 0, 2, 2)], [box(2, 0, 4, 2)]]);
  expect(beside.mends).toEqual(['parts joined']);
  expect(beside.polygons).toHaveLength(1);
});

test('a tangle that would take too long is given up', () => {
  expect(mendShape([[ring([0, 0], [4, 4], [4, 0], [0, 4])]], () => false, { steps: 3 })).toBeNull();
});

describe('any scribble', () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
  const scribble = fc
    .uniqueArray(corner, { minLength: 3, maxLength: 9, selector: String })
    .map((corners) => ring(...corners));
  const polygon = fc
    .tuple(scribble, fc.array(scribble, { maxLength: 1 }))
    .map(([outer, holes]) => [outer, ...holes]);

  test('is mended to the same ground, point by point, and mending again changes nothing', () => {
    fc.assert(
      fc.property(polygon, (rings) => {
        const mended = mend([rings]);
        const isDropped = mended.mends.some((one) => /^hole (outside|same)/.test(one));
        const truth = isDropped ? [[rings[0]!]] : [rings];
        for (let x = 0; x < 12; x++) {
          for (let y = 0; y < 12; y++) {
            const place: [number, number] = [(x + 0.4137) / 1000, 51 + (y + 0.5731) / 1000];
            const isIn =
              mended.polygons.length > 0 &&
              pointInPolygon(place, { type: 'MultiPolygon', coordinates: mended.polygons });
            expect(isIn).toBe(isInPolygons(truth, place));
          }
        }
        expect(mend(mended.polygons).mends).toEqual([]);
      }),
      { numRuns: 400, seed: 20 },
    );
  });
});
