import { expect, test } from 'vitest';
import { metresBetween } from '../../../src/core/geometry/metres-between.ts';
import { onPlane } from '../../../src/core/geometry/on-plane.ts';

test('places on a plane are as far apart as on the ground, east to the right and north up', () => {
  const places = [
    [0.2, 51.3],
    [0.25, 51.3],
    [0.22, 51.34],
  ] as const;
  const { x, y } = onPlane(Float64Array.from(places.flat()));
  const apart = (a: number, b: number) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const metres = metresBetween(places[a][0], places[a][1], places[b][0], places[b][1]);
    expect(Math.abs(apart(a, b) / metres - 1)).toBeLessThan(1e-3);
  }
  expect(x[1]).toBeGreaterThan(x[0]!);
  expect(y[2]).toBeGreaterThan(y[0]!);
});

test('no places are no places', () => {
  expect(onPlane(new Float64Array(0))).toEqual({ x: new Float64Array(0), y: new Float64Array(0) });
});
