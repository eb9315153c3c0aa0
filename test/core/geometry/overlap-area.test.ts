import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { overlapArea } from '../../../src/core/geometry/overlap-area.ts';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';

const rectangle = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });
/** Near enough the equator, one square thousandth of a degree. */
const unit = polygonArea(polygon(rectangle(0, 0, 0.001, 0.001)));
const inUnits = (a: Polygon | MultiPolygon, b: Polygon | MultiPolygon) => overlapArea(a, b) / unit;
const box = (west: number, south: number, east: number, north: number) =>
  polygon(rectangle(west / 1000, south / 1000, east / 1000, north / 1000));

describe('what two shapes have in common', () => {
  test('is the common part of two rectangles', () => {
    expect(inUnits(box(0, 0, 4, 4), box(2, 1, 9, 3))).toBeCloseTo(4, 5);
  });

  test('is the whole of a shape inside another', () => {
    expect(inUnits(box(0, 0, 9, 9), box(2, 3, 4, 4))).toBeCloseTo(2, 5);
    expect(inUnits(box(2, 3, 4, 4), box(0, 0, 9, 9))).toBeCloseTo(2, 5);
  });

  test('is the area of a shape laid over itself', () => {
    const shape = polygon([
      [0.001, 51],
      [0.01, 51.003],
      [0.006, 51.009],
      [-0.002, 51.004],
      [0.001, 51],
    ]);
    expect(overlapArea(shape, shape) / polygonArea(shape)).toBeCloseTo(1, 5);
  });

  test('is nothing for shapes that are apart, or touch along a side', () => {
    expect(inUnits(box(0, 0, 1, 1), box(5, 5, 6, 6))).toBe(0);
    expect(inUnits(box(0, 0, 1, 1), box(1, 0, 2, 1))).toBe(0);
    expect(inUnits(box(0, 0, 1, 1), box(0, 1, 1, 2))).toBe(0);
  });

  test('leaves out a hole', () => {
    const donut = polygon(rectangle(0, 0, 0.009, 0.009), rectangle(0.003, 0.003, 0.006, 0.006));
    expect(inUnits(donut, box(0, 0, 9, 9))).toBeCloseTo(72, 4);
    expect(inUnits(donut, box(4, 4, 5, 5))).toBeCloseTo(0, 5);
    expect(inUnits(donut, box(0, 4, 9, 5))).toBeCloseTo(6, 5);
  });

  test('adds up the parts of a shape in several parts', () => {
    const islands: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[rectangle(0, 0, 0.001, 0.001)], [rectangle(0.003, 0, 0.005, 0.001)]],
    };
    expect(inUnits(islands, box(0, 0, 4, 4))).toBeCloseTo(2, 5);
  });

  test('is nothing for a shape without an area', () => {
    expect(
      overlapArea(
        polygon([
          [0, 0],
          [1, 1],
          [0, 0],
        ]),
        box(0, 0, 9, 9),
      ),
    ).toBeCloseTo(0);
    expect(overlapArea(polygon([]), box(0, 0, 9, 9))).toBe(0);
  });
});

describe('for any two shapes', () => {
  /** A star around a centre: simple, and as jagged as boundaries are. Thousandths of a degree. */
  const star = fc
    .tuple(
      fc.integer({ min: -4, max: 4 }),
      fc.integer({ min: -4, max: 4 }),
      fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 5, maxLength: 12 }),
    )
    .map(([x, y, radii]) => {
      const ring = radii.map((radius, at): Position => {
        const angle = (2 * Math.PI * at) / radii.length;
        return [(x + radius * Math.cos(angle)) / 1000, (y + radius * Math.sin(angle)) / 1000];
      });
      return polygon([...ring, ring[0]!]);
    });
  const square = polygonArea(polygon(rectangle(-0.02, -0.02, 0.02, 0.02)));

  test('it agrees with counting the points of a fine grid', () => {
    fc.assert(
      fc.property(star, star, (a, b) => {
        const steps = 120;
        let both = 0;
        for (let column = 0; column < steps; column++) {
          for (let row = 0; row < steps; row++) {
            const lng = -0.02 + ((column + 0.37) * 0.04) / steps;
            const lat = -0.02 + ((row + 0.61) * 0.04) / steps;
            if (pointInPolygon([lng, lat], a) && pointInPolygon([lng, lat], b)) both++;
          }
        }
        expect(Math.abs(overlapArea(a, b) / square - both / steps ** 2)).toBeLessThan(0.006);
      }),
      { numRuns: 25 },
    );
  });

  test('it does not matter which comes first, which way rings run or where they start', () => {
    fc.assert(
      fc.property(star, star, fc.nat(4), (a, b, turn) => {
        const open = b.coordinates[0]!.slice(0, -1);
        const turned = [...open.slice(turn), ...open.slice(0, turn)].reverse();
        const same = polygon([...turned, turned[0]!]);
        expect(overlapArea(b, a) / square).toBeCloseTo(overlapArea(a, b) / square, 9);
        expect(overlapArea(a, same) / square).toBeCloseTo(overlapArea(a, b) / square, 9);
      }),
    );
  });

  test('the parts of a cut shape add up to the whole', () => {
    fc.assert(
      fc.property(star, fc.integer({ min: -9, max: 9 }), (shape, cut) => {
        const west = overlapArea(shape, polygon(rectangle(-0.1, -0.1, cut / 1000, 0.1)));
        const east = overlapArea(shape, polygon(rectangle(cut / 1000, -0.1, 0.1, 0.1)));
        expect((west + east) / square).toBeCloseTo(overlapArea(shape, shape) / square, 9);
      }),
    );
  });
});
