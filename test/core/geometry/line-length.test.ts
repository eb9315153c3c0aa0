import { describe, expect, test } from 'vitest';
import { lineLength } from '../../../src/core/geometry/line-length.ts';
import { haversine } from './haversine.ts';

describe('the length of a line', () => {
  test('is a 360th of the Earth for a degree of latitude', () => {
    const line = [
      [-1, 51],
      [-1, 52],
    ];
    expect(lineLength(line)).toBeCloseTo((2 * Math.PI * 6_371_008.8) / 360, 3);
  });

  test('adds its stretches up', () => {
    const [a, b, c] = [
      [-0.2, 51.4],
      [-0.1, 51.45],
      [0.05, 51.41],
    ];
    expect(lineLength([a!, b!, c!])).toBeCloseTo(haversine(a!, b!) + haversine(b!, c!), 6);
  });

  test('is nothing for a single place', () => expect(lineLength([[-0.2, 51.4]])).toBe(0));
});
