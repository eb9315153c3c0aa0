import { describe, expect, test } from 'vitest';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { cornerAt, draw } from '../drawing.ts';

describe('a place and a shape', () => {
  const ring = draw('AAA / A.A / AAA').shapeOf('A');

  test.each([
    ['inside', cornerAt(0.5, 0.5), true],
    ['in the hole', cornerAt(1.5, 1.5), false],
    ['outside', cornerAt(3.5, 1.5), false],
    ['on the outer edge', cornerAt(3, 1), true],
    ['on the edge of the hole', cornerAt(1, 1), true],
  ] as const)('%s', (_, place, inside) => expect(pointInPolygon(place, ring)).toBe(inside));

  test('either part of a shape in two parts holds it', () => {
    const islands = draw('A.A').shapeOf('A');
    expect([0.5, 1.5, 2.5].map((x) => pointInPolygon(cornerAt(x, 0.5), islands))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
