import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { joinShapes } from '../../../src/io/shapes/join-shapes.ts';
import { draw } from '../../core/drawing.ts';

const shapesOf = (text: string) => {
  const { letters, shapeOf } = draw(text);
  return letters.map((letter) => shapeOf(letter) as Polygon);
};
const turned = (shape: Polygon): Polygon => ({
  ...shape,
  coordinates: shape.coordinates.map((ring) => ring.toReversed()),
});

describe('several shapes as one', () => {
  test('lose the borders between them, whichever way each was drawn', () => {
    const [a, b] = shapesOf('AB/AB');
    const joined = joinShapes([a!, turned(b!)]);
    expect(joined.type).toBe('Polygon');
    expect(polygonArea(joined)).toBeCloseTo(polygonArea(a!) + polygonArea(b!), 0);
  });

  test('stay in parts where they are apart', () => {
    expect(joinShapes(shapesOf('A.B'))).toMatchObject({ type: 'MultiPolygon', coordinates: { length: 2 } });
  });

  test('count ground that is in two of them once', () => {
    const [whole] = shapesOf('AAA');
    const [, middle] = shapesOf('XBY');
    expect(polygonArea(joinShapes([whole!, turned(middle!)]))).toBeCloseTo(polygonArea(whole!), 0);
  });

  test('of one are that one', () => {
    const [a] = shapesOf('A');
    expect(joinShapes([a!])).toBe(a);
  });
});
