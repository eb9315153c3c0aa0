import { expect, test } from 'vitest';
import { shareOfShown } from '../../../src/core/disclosure/share-of-shown.ts';

test('a share is of counts as they are shown', () => {
  expect(shareOfShown(10, [10, 30])).toBe(0.25);
});

test('there is no share of a hidden count, nor of nothing', () => {
  expect(shareOfShown('*', ['*', 30])).toBeNull();
  expect(shareOfShown(10, [10, '<5'])).toBeNull();
  expect(shareOfShown(0, [0, 0])).toBeNull();
});
