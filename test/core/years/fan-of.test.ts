import { expect, test } from 'vitest';
import { fanOf } from '../../../src/core/years/fan-of.ts';
import { aTally } from './a-tally.ts';

test('a fan says at each point what one in ten, half and nine in ten of the futures are below', () => {
  const tally = aTally({
    lots: 2,
    weeks: 26,
    points: [0, 13],
    futures: [5, 1, 3, 10, 2, 4, 0, 9, 7, 6, 8].map((waiting) => ({
      average: { waitingPackages: [99, waiting], ownMinutes: [99, 10 * waiting] },
    })),
  });
  for (let row = 0; row < 11; row++) tally.series.waitingPackages[(row * 2 + 1) * 2 + 1] = row * row;
  const weeks = Float64Array.of(0, 13);
  expect(fanOf(tally, 1, ['waitingPackages'])).toEqual({
    weeks,
    low: Float64Array.of(1, 1),
    middle: Float64Array.of(5, 25),
    high: Float64Array.of(9, 81),
  });
  expect([...fanOf(tally, 1, ['waitingPackages', 'ownMinutes']).middle]).toEqual([55, 65]);
});
