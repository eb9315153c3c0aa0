import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../src/core/geometry/lng-lat.ts';
import { overlapArea } from '../../../src/core/geometry/overlap-area.ts';
import { woundRegions } from '../../../src/core/geometry/wound-regions.ts';

const CELL = overlapArea(square(0, 0), square(0, 0));

/** Near the equator, in thousandths of a degree. */
function regions(...places: [number, number][]) {
  const { anticlockwise, clockwise } = woundRegions(places.map(([x, y]): LngLat => [x / 1000, y / 1000]))!;
  return { anticlockwise: cellsOf(anticlockwise), clockwise: cellsOf(clockwise) };
}

/** The cells of 3 by 3 that a region covers. */
function cellsOf(region: MultiPolygon): string {
  const cells = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => [x, y] as const));
  return cells.filter(([x, y]) => overlapArea(square(x, y), region) > CELL / 2).join(' ');
}

function square(x: number, y: number): MultiPolygon {
  const ring = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ].map(([a, b]) => [a! / 1000, b! / 1000]);
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}

describe('what a closed line goes round', () => {
  test('is told by the way it goes round', () => {
    expect(regions([0, 0], [2, 0], [2, 1], [0, 1])).toEqual({ anticlockwise: '0,0 1,0', clockwise: '' });
    expect(regions([0, 0], [0, 1], [2, 1], [2, 0])).toEqual({ anticlockwise: '', clockwise: '0,0 1,0' });
  });

  test('is one thing on each side of a line that crosses itself', () => {
    expect(regions([0, 0], [1, 0], [1, 2], [2, 2], [2, 1], [0, 1])).toEqual({
      anticlockwise: '0,0',
      clockwise: '1,1',
    });
  });

  test('is so also where the line goes round it twice', () => {
    const twice: [number, number][] = [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ];
    expect(regions(...twice).anticlockwise.split(' ').length).toBe(9);
  });

  test('is nothing for a line that goes and comes back', () => {
    expect(regions([0, 0], [2, 0], [2, 2], [2, 0])).toEqual({ anticlockwise: '', clockwise: '' });
  });

  test('is not told of a line that is all tangle', () => {
    const tangle = Array.from({ length: 2000 }, (_, at): LngLat => [
      ((at * 617) % 1009) / 1000,
      ((at * 331) % 997) / 1000,
    ]);
    expect(woundRegions(tangle)).toBeNull();
  });
});
