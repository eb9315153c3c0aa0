import { expect, test } from 'vitest';
import { aroundMiddle } from '../../../../src/core/districting/terms/around-middle.ts';

test('metres become kilometres from the middle', () =>
  expect([...aroundMiddle(Float64Array.of(500_000, 504_000, 501_000))]).toEqual([-2, 2, -1]));
