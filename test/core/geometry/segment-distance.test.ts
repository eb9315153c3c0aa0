import { describe, expect, test } from 'vitest';
import { squaredSegmentDistance } from '../../../src/core/geometry/segment-distance.ts';
import { seeded } from '../seeded.ts';

describe('the distance between two straight lines', () => {
  test.each([
    ['that cross', [0, 0, 4, 4, 0, 4, 4, 0], 0],
    ['that meet at an end', [0, 0, 4, 0, 4, 0, 7, 3], 0],
    ['that meet like a T', [0, 0, 4, 0, 2, 0, 2, 3], 0],
    ['that run side by side', [0, 0, 4, 0, 1, 3, 9, 3], 9],
    ['that lie on one line, apart', [0, 0, 4, 0, 6, 0, 9, 0], 4],
    ['that lie on one line and overlap', [0, 0, 4, 0, 2, 0, 9, 0], 0],
    ['end to end at an angle', [0, 0, 4, 0, 7, 4, 9, 9], 25],
    ['whose lines would cross, further on', [0, 0, 4, 0, 6, 1, 6, 9], 5],
    ['when one is a single place', [3, 3, 3, 3, 0, 0, 6, 0], 9],
    ['when both are single places', [0, 0, 0, 0, 3, 4, 3, 4], 25],
  ] as const)('%s', (_, ends, squared) => {
    const [ax, ay, bx, by, cx, cy, dx, dy] = ends;
    expect(squaredSegmentDistance(ax, ay, bx, by, cx, cy, dx, dy)).toBeCloseTo(squared, 12);
    expect(squaredSegmentDistance(dx, dy, cx, cy, bx, by, ax, ay)).toBeCloseTo(squared, 12);
  });

  test('is the least of many pairs of places on them', () => {
    const random = seeded(11);
    for (let pair = 0; pair < 40; pair++) {
      const [ax, ay, bx, by, cx, cy, dx, dy] = Array.from({ length: 8 }, random) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      let least = Infinity;
      for (let s = 0; s <= 100; s++) {
        for (let t = 0; t <= 100; t++) {
          const x = ax + ((bx - ax) * s) / 100 - cx - ((dx - cx) * t) / 100;
          const y = ay + ((by - ay) * s) / 100 - cy - ((dy - cy) * t) / 100;
          least = Math.min(least, Math.hypot(x, y));
        }
      }
      const exact = Math.sqrt(squaredSegmentDistance(ax, ay, bx, by, cx, cy, dx, dy));
      expect(exact).toBeLessThanOrEqual(least + 1e-12);
      expect(exact).toBeGreaterThan(least - 0.02);
    }
  });
});
