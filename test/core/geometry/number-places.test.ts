import { expect, test } from 'vitest';
import { numberPlaces } from '../../../src/core/geometry/number-places.ts';
import { seeded } from '../seeded.ts';

test('a place met again has the number it got first', () => {
  const places = numberPlaces();
  expect([places.of(5, -7), places.of(0, 0), places.of(5, -7), places.of(-7, 5)]).toEqual([0, 1, 0, 2]);
  expect([places.xs, places.ys]).toEqual([
    [5, 0, -7],
    [-7, 0, 5],
  ]);
});

test('as many places as one likes are told apart, anywhere on the grid', () => {
  const places = numberPlaces();
  const random = seeded(1);
  const known = new Map<string, number>();
  for (let at = 0; at < 5000; at++) {
    const [x, y] = [Math.floor(random() * 40) - 18e8, 9e8 - Math.floor(random() * 60)];
    const number = places.of(x, y);
    expect(number).toBe(known.get(`${x},${y}`) ?? known.size);
    known.set(`${x},${y}`, number);
  }
  expect(known.size).toBeGreaterThan(2000);
});
