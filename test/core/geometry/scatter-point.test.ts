import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { scatterPoint } from '../../../src/core/geometry/scatter-point.ts';
import { draw } from '../drawing.ts';

const { shapeOf } = draw(`
  AAAB
  A.AB
  AAAB
  CBBB
`);

describe('a point scattered in a shape', () => {
  test('is inside it, whatever the seed, also where the shape is bent or has a hole', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('A', 'B', 'C'), (seed, letter) => {
        expect(pointInPolygon(scatterPoint(shapeOf(letter), seed), shapeOf(letter))).toBe(true);
      }),
    );
  });

  test('is the same for the same seed', () => {
    expect(scatterPoint(shapeOf('A'), 7)).toEqual(scatterPoint(shapeOf('A'), 7));
  });

  test('is spread evenly when seeds follow each other', () => {
    const counts = new Map<string, number>();
    for (let row = 2; row < 8002; row++) {
      const [lng, lat] = scatterPoint(shapeOf('A'), row);
      const cell = `${Math.floor((lng + 0.2) / 0.01443)},${Math.floor((51.5 - lat) / 0.009)}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    expect(counts.size).toBe(8);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  test('is well inside a sliver that no try hits', () => {
    const sliver = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [1, 1.000002],
          [0, 0.000002],
          [0, 0],
        ],
      ],
    };
    expect(pointInPolygon(scatterPoint(sliver, 1), sliver)).toBe(true);
  });
});
