import { describe, expect, test } from 'vitest';
import { boundsOf, ringsByPolygon } from '../../../src/core/geometry/bounds-of.ts';
import { cornerAt, draw } from '../drawing.ts';

describe('the box around a shape', () => {
  test('is the shape itself for a square', () => {
    const [west, north] = cornerAt(1, 0);
    const [east, south] = cornerAt(2, 1);
    expect(boundsOf(draw('.A').shapeOf('A'))).toEqual([west, south, east, north]);
  });

  test('goes round all parts of a shape in several parts', () => {
    const [west, north] = cornerAt(0, 0);
    const [east, south] = cornerAt(3, 2);
    expect(boundsOf(draw('A.. / ..A').shapeOf('A'))).toEqual([west, south, east, north]);
  });
});

describe('the rings of a shape', () => {
  test('come by polygon, the outer one first and then its holes', () => {
    const ring = draw('AAA / ABA / AAA').shapeOf('A');
    expect(ringsByPolygon(ring).map((rings) => rings.length)).toEqual([2]);
    expect(ringsByPolygon(ring)[0]![1]).toHaveLength(5);
    expect(ringsByPolygon(draw('A.A').shapeOf('A')).map((rings) => rings.length)).toEqual([1, 1]);
  });
});
