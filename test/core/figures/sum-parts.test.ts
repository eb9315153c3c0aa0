import { expect, test } from 'vitest';
import { sumParts } from '../../../src/core/figures/sum-parts.ts';

test('parts are added up, packages and minutes apart; none make nothing', () => {
  expect(sumParts([])).toEqual({ packages: 0, weeklyMinutes: 0 });
  const parts = [
    { packages: 2, weeklyMinutes: 90 },
    { packages: 3, weeklyMinutes: 15 },
  ];
  expect(sumParts(parts)).toEqual({ packages: 5, weeklyMinutes: 105 });
});
