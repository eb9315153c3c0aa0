import { describe, expect, test } from 'vitest';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { cornerAt, draw } from '../drawing.ts';

/** A cell's area between its two latitudes on the sphere: R² × Δλ × (sin φ₂ − sin φ₁). */
function bandArea(x1: number, y1: number, x2: number, y2: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [[west, north], [east, south]] = [cornerAt(x1, y1), cornerAt(x2, y2)];
  const height = Math.sin(radians(north)) - Math.sin(radians(south));
  return 6_371_008.8 ** 2 * radians(east - west) * height;
}

describe('the area of a shape', () => {
  test('is that of its band of the globe for a cell', () => {
    expect(polygonArea(draw('A').shapeOf('A')) / bandArea(0, 0, 1, 1)).toBeCloseTo(1, 4);
  });

  test('leaves a hole out', () => {
    const expected = bandArea(0, 0, 3, 3) - bandArea(1, 1, 2, 2);
    expect(polygonArea(draw('AAA / A.A / AAA').shapeOf('A')) / expected).toBeCloseTo(1, 4);
  });

  test('adds up the parts of a shape in several parts', () => {
    const expected = bandArea(0, 0, 1, 1) + bandArea(2, 0, 3, 1);
    expect(polygonArea(draw('A.A').shapeOf('A')) / expected).toBeCloseTo(1, 4);
  });
});
