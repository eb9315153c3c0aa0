import { expect, test } from 'vitest';
import { nearestPlace } from '../../../src/core/geometry/nearest-place.ts';

test('the nearest place is by distance, not by degrees', () => {
  const [north, east] = [
    [0, 51.012],
    [0.015, 51],
  ] as const;
  expect(nearestPlace([0, 51], [north, east])).toBe(1);
});

test('of places as near as each other the first is taken, and of none none', () => {
  expect(
    nearestPlace(
      [0, 51],
      [
        [0, 51.01],
        [0, 50.99],
        [0, 51.01],
      ],
    ),
  ).toBe(0);
  expect(nearestPlace([0, 51], [])).toBe(-1);
});
