import { describe, expect, test } from 'vitest';
import { overflowMoments } from '../../../src/core/queueing/overflow-moments.ts';

describe('overflow', () => {
  test.each([
    [1, 1, 1 / 2, 7 / 12],
    [2, 1, 1 / 5, 69 / 275],
    [0, 3, 3, 3],
  ])(
    'of %d places with a load of %d has the mean and variance of sums by hand',
    (places, load, mean, variance) => {
      const flow = overflowMoments(places, load);
      expect(flow.mean).toBeCloseTo(mean, 15);
      expect(flow.variance).toBeCloseTo(variance, 14);
      expect(flow.peakedness).toBeCloseTo(variance / mean, 14);
    },
  );

  test('is that of a chain followed until it stands still', () => {
    const [places, load, beyond] = [5, 3, 60];
    const flow = overflowMoments(places, load);
    const chances = overflowChances(places, load, beyond);
    const moment = (power: number) =>
      chances.reduce((sum, chance, count) => sum + chance * count ** power, 0);
    expect(flow.mean).toBeCloseTo(moment(1), 9);
    expect(flow.variance).toBeCloseTo(moment(2) - moment(1) ** 2, 8);
  });

  test('comes in bursts, but for lots without any place', () => {
    expect(overflowMoments(0, 8).peakedness).toBe(1);
    expect(overflowMoments(10, 8).peakedness).toBeCloseTo(2.040157, 6);
    expect(overflowMoments(20, 16).peakedness).toBeGreaterThan(overflowMoments(10, 8).peakedness);
  });
});

/** The chance of 0, 1, … packages in an overflow of `beyond` places, by small steps of time from an empty lot. */
function overflowChances(places: number, load: number, beyond: number): number[] {
  const width = places + 1;
  const step = 1 / (load + places + beyond);
  let chances = new Float64Array(width * (beyond + 1));
  chances[0] = 1;
  for (let tick = 0; tick < 3000; tick++) {
    const next = new Float64Array(chances.length);
    chances.forEach((chance, state) => {
      const [own, over] = [state % width, Math.floor(state / width)];
      const arrives = over < beyond || own < places ? load * step : 0;
      next[state]! += chance * (1 - arrives - (own + over) * step);
      if (arrives > 0) next[own < places ? state + 1 : state + width]! += chance * arrives;
      if (own > 0) next[state - 1]! += chance * own * step;
      if (over > 0) next[state - width]! += chance * over * step;
    });
    chances = next;
  }
  return Array.from({ length: beyond + 1 }, (_, over) =>
    chances.subarray(over * width, (over + 1) * width).reduce((sum, chance) => sum + chance, 0),
  );
}
