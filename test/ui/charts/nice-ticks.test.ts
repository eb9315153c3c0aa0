import { expect, test } from 'vitest';
import { niceTicks } from '../../../src/ui/charts/nice-ticks.ts';

test.each([
  [78, 5, [0, 20, 40, 60, 80]],
  [100, 5, [0, 20, 40, 60, 80, 100]],
  [0.7, 5, [0, 0.2, 0.4, 0.6, 0.8]],
  [3, 5, [0, 1, 2, 3]],
  [5.1, 5, [0, 2, 4, 6]],
  [12_345, 5, [0, 5000, 10_000, 15_000]],
])('a scale up to %d has round steps that reach it', (top, most, ticks) => {
  expect(niceTicks(top, most)).toEqual(ticks);
});

test('nothing at all has a scale too', () => expect(niceTicks(0, 5).length).toBeGreaterThan(1));

test('no scale has more steps than were asked for, and none stops short', () => {
  for (let top = 0.013; top < 1e6; top *= 1.37) {
    const ticks = niceTicks(top, 5);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(top * (1 - 1e-9));
  }
});
