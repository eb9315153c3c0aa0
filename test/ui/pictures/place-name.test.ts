import { expect, test } from 'vitest';
import { placeName } from '../../../src/ui/pictures/place-name.ts';

const SQUARE = [0, 0, 100, 0, 100, 100, 0, 100];
const HOLE = [20, 20, 80, 20, 80, 80, 20, 80];

test('a name is written in the middle where it fits there', () => {
  const place = placeName([SQUARE], 40, 12)!;
  expect(place.x).toBeCloseTo(50, 0);
  expect(Math.abs(place.y - 50)).toBeLessThanOrEqual(4);
});

test('a name wider than its lot is not written', () => expect(placeName([SQUARE], 101, 12)).toBeNull());

test('a name higher than its lot is not written', () =>
  expect(placeName([[0, 0, 100, 0, 100, 10, 0, 10]], 20, 24)).toBeNull());

test('a name keeps out of what lies inside the lot', () => {
  const place = placeName([SQUARE, HOLE], 60, 12)!;
  expect(place.y < 20 - 4 || place.y > 80 + 4).toBe(true);
});

test('a name in a lot of two arms lies in one of them', () => {
  const arms = [0, 0, 30, 0, 30, 80, 70, 80, 70, 0, 100, 0, 100, 88, 0, 88];
  const place = placeName([arms], 25, 16)!;
  expect(place.x < 30 || place.x > 70 || place.y > 80).toBe(true);
});

test('nothing is written where there is no ground', () => expect(placeName([], 10, 10)).toBeNull());
