import { expect, test } from 'vitest';
import { sizeBandOf } from '../../../src/core/years/size-band-of.ts';

test('a package belongs to the first band that it is below the end of', () => {
  const hours = [0, 6.99, 7, 13.9, 14, 27.99, 28, 168];
  expect(hours.map((each) => sizeBandOf(each * 60))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});
