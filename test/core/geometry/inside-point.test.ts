import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { insidePoint } from '../../../src/core/geometry/inside-point.ts';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { CELL, CORNER, draw } from '../drawing.ts';
import { seeded } from '../seeded.ts';

/** Columns and rows from the drawing's north-west corner. */
function inCells([lng, lat]: [number, number]): [number, number] {
  return [(lng - CORNER.lng) / CELL.lng, (CORNER.lat - lat) / CELL.lat];
}

/** The letter of the cell a point lies in. */
function letterAt(text: string, point: [number, number]): string {
  const [x, y] = inCells(point);
  return text.split(' / ')[Math.floor(y)]![Math.floor(x)]!;
}

describe('a point inside a shape', () => {
  test('is the middle of a square', () => {
    const [x, y] = inCells(insidePoint(draw('A').shapeOf('A')));
    expect(x).toBeCloseTo(0.5, 5);
    expect(y).toBeCloseTo(0.5, 5);
  });

  test.each([
    ['a crescent', 'AAAA / A... / A... / AAAA'],
    ['a crescent the other way', 'AAAA / ...A / ...A / AAAA'],
    ['an arch', 'AAA / A.A / A.A'],
    ['a ring', 'AAA / A.A / AAA'],
    ['a ring whose hole is north of its middle', 'AAAA / A..A / AAAA / AAAA'],
    ['a ring whose hole is south of its middle', 'AAAA / AAAA / A..A / AAAA'],
    ['a ring with two holes', 'AAAAA / A.A.A / AAAAA'],
    ['a staircase', 'A.. / AA. / .AA / ..A'],
    ['the larger of two islands', 'A.... / ..AAA / ..AAA'],
    ['two islands of one size', 'A.A'],
  ])('lies inside %s', (_, text) => expect(letterAt(text, insidePoint(draw(text).shapeOf('A')))).toBe('A'));

  test('keeps off the edge of a hole that ends level with the middle', () => {
    const box = (west: number, south: number, east: number, north: number) => [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const [, lat] = insidePoint({ type: 'Polygon', coordinates: [box(0, 50, 4, 54), box(1, 51, 3, 52)] });
    expect(lat).toBe(53);
  });

  test('lies in the larger part of a shape in two parts', () => {
    const [x] = inCells(insidePoint(draw('A..AA / ...AA').shapeOf('A')));
    expect(x).toBeCloseTo(4, 5);
  });

  test('lies inside stars with any number of points', () => {
    const random = seeded(4);
    for (let star = 0; star < 300; star++) {
      const tips = 3 + Math.floor(random() * 30);
      const ring = Array.from({ length: tips }, (_, tip) => {
        const [angle, radius] = [(tip / tips) * 2 * Math.PI, 0.001 + random() * 0.01];
        return [radius * Math.cos(angle), 51 + radius * Math.sin(angle)];
      });
      const shape: Polygon = { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
      expect(pointInPolygon(insidePoint(shape), shape)).toBe(true);
    }
  });
});
