import { expect, test } from 'vitest';
import { keptShare } from '../../../src/core/money/kept-share.ts';

test('packages that get a fifth smaller, for half of them, leave nine tenths of the hours', () => {
  expect(keptShare({ reablementPercent: 20, reablementSharePercent: 50 })).toBeCloseTo(0.9, 12);
  expect(keptShare({ reablementPercent: 20, reablementSharePercent: 0 })).toBe(1);
  expect(keptShare({ reablementPercent: 100, reablementSharePercent: 100 })).toBe(0);
});
