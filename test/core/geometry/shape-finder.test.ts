import { describe, expect, test } from 'vitest';
import { createShapeFinder } from '../../../src/core/geometry/shape-finder.ts';
import { cornerAt, draw } from '../drawing.ts';

describe('finding the shape that holds a place', () => {
  const drawing = draw('AAB / ACB / AAB');
  const finder = createShapeFinder(drawing.letters.map((letter) => drawing.shapeOf(letter)));
  const letterAt = (x: number, y: number) => drawing.letters[finder.at(...cornerAt(x, y))] ?? 'none';

  test('gives each place to its shape', () => {
    expect([letterAt(0.5, 0.5), letterAt(2.5, 1.5), letterAt(1.5, 1.5)]).toEqual(['A', 'B', 'C']);
  });

  test('gives a place on a shared edge or corner to the first of its shapes', () => {
    expect([letterAt(2, 0.5), letterAt(2, 1.5), letterAt(1.5, 1), letterAt(2, 1)]).toEqual([
      'A',
      'B',
      'A',
      'A',
    ]);
  });

  test('says none outside every shape, and where there are no shapes', () => {
    expect(letterAt(3.5, 0.5)).toBe('none');
    expect(createShapeFinder([]).at(0, 51)).toBe(-1);
    expect(createShapeFinder([]).inBox(-1, 50, 1, 52)).toEqual([]);
  });

  test('lists the shapes whose boxes meet a box, first to last', () => {
    const [west, south] = cornerAt(1.2, 1.8);
    const [east, north] = cornerAt(2.2, 1.2);
    expect(finder.inBox(west, south, east, north)).toEqual([0, 1, 2]);
    expect(finder.inBox(...cornerAt(2.2, 1.8), ...cornerAt(2.8, 1.2))).toEqual([1]);
  });
});
