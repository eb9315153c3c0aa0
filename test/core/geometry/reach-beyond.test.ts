import { expect, test } from 'vitest';
import { metresBetween } from '../../../src/core/geometry/metres-between.ts';
import { reachBeyond } from '../../../src/core/geometry/reach-beyond.ts';

test('a line reaches half a metre beyond both its ends, straight on', () => {
  const line = [
    [0, 51],
    [0.01, 51],
    [0.01, 51.01],
  ] as const;
  const [before, first, , last, after] = reachBeyond(line);
  expect([first, last]).toEqual([line[0], line[2]]);
  expect(metresBetween(...before!, ...first!)).toBeCloseTo(0.5, 6);
  expect(metresBetween(...last!, ...after!)).toBeCloseTo(0.5, 6);
  expect(before![0]).toBeLessThan(0);
  expect(after![1]).toBeGreaterThan(51.01);
});
