import { expect, test } from 'vitest';
import { shareAt } from '../../src/map/swipe-line.ts';

test('a place over the maps is a whole share from the left, never outside them', () => {
  expect([100, 150, 201, 300, 90, 310].map((x) => shareAt(x, 100, 200))).toEqual([0, 25, 51, 100, 0, 100]);
  expect(shareAt(5, 5, 0)).toBe(0);
});
