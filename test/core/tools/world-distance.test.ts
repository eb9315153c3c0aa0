import { expect, test } from 'vitest';
import { worldDistance } from '../../../src/core/tools/world-distance.ts';

test('half the equator is half the world', () => {
  expect(worldDistance([-90, 0], [90, 0])).toBeCloseTo(0.5, 12);
});

test('a degree northwards is drawn longer the farther north it is, by 1/cos of the latitude', () => {
  const ratio = worldDistance([0, 51.49], [0, 51.51]) / worldDistance([0, -0.01], [0, 0.01]);
  expect(ratio).toBeCloseTo(1 / Math.cos((51.5 * Math.PI) / 180), 5);
});

test('it is the same both ways', () => {
  expect(worldDistance([1, 51], [2, 52])).toBe(worldDistance([2, 52], [1, 51]));
});
