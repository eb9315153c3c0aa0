import { describe, expect, test } from 'vitest';
import { findEnds, landEnds } from '../../../src/core/geometry/land-ends.ts';
import type { LngLat } from '../../../src/core/geometry/lng-lat.ts';

/** Near the equator, in hundredths of a degree: the border runs north at 5 east, in a square of 10. */
const inUnits = (places: readonly (readonly [number, number])[]) =>
  places.map(([x, y]): LngLat => [x / 100, y / 100]);
const BORDER = inUnits([
  [5, 0],
  [5, 10],
]);
const EDGE = inUnits([
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
]);

function land(...places: [number, number][]) {
  const line = inUnits(places);
  const landed = landEnds(line, findEnds(line, [BORDER]), findEnds(line, [BORDER, EDGE]));
  return landed?.map(([x, y]) => [x, y].map((degrees) => Math.round(degrees * 1e4) / 100)) ?? null;
}

describe('landing the ends of a line', () => {
  test('takes them to the nearest place of the border', () => {
    expect(land([5.2, 3], [7, 3], [7, 6], [5.1, 6])).toEqual([
      [5, 3],
      [5.2, 3],
      [7, 3],
      [7, 6],
      [5.1, 6],
      [5, 6],
    ]);
  });

  test('takes them to the edge where that is nearer', () => {
    expect(land([7, 0.3], [7, 9.8])).toEqual([
      [7, 0],
      [7, 0.3],
      [7, 9.8],
      [7, 10],
    ]);
  });

  test('cuts off what comes straight from inside', () => {
    expect(land([2, 3], [7, 3], [7, 6], [3, 6])).toEqual([
      [5, 3],
      [7, 3],
      [7, 6],
      [5, 6],
    ]);
  });

  test('keeps what wandered beside the border before it crossed', () => {
    expect(land([4.8, 2], [3, 4], [7, 6], [5, 8])![0]).toEqual([5, 2]);
  });

  test('cuts off what comes from outside', () => {
    expect(land([7, -5], [7, 14])).toEqual([
      [7, 0],
      [7, 10],
    ]);
  });

  test('finds nothing of a line that only crosses the border, or keeps away', () => {
    expect(land([2, 5], [8, 5])).toBeNull();
    expect(land([2, 4.9], [2.5, 5.1])).toBeNull();
  });
});
