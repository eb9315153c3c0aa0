import { describe, expect, it } from 'vitest';
import { isAmong } from '../../../src/core/allocation/demand.ts';
import {
  sayAttrition,
  sayDistanceEdit,
  sayGrowth,
  sayMoved,
  saySmallestEdit,
} from '../../../src/ui/assumptions/say-assumptions.ts';

describe('what growth and attrition do', () => {
  it('is said in whole packages', () => {
    expect(sayGrowth(20, 650)).toBe('20% more: 130 packages added');
    expect(sayAttrition(1, 100)).toBe('1% fewer: 1 package has ended');
    expect(sayAttrition(10, 650)).toBe('10% fewer: 65 packages have ended');
  });

  it('is nothing at 0', () => {
    expect(sayGrowth(0, 650)).toBe('No more packages than today');
    expect(sayAttrition(0, 650)).toBe('No package has ended');
  });

  it('counts the packages that the demand does', () => {
    for (const [percent, count] of [
      [7, 650],
      [33, 101],
      [100, 3],
      [1, 99],
    ] as const) {
      const among = Array.from({ length: count }, (_, at) => isAmong(at, percent)).filter(Boolean).length;
      const words = among === 1 ? '1 package' : `${among} packages`;
      expect(sayGrowth(percent, count)).toBe(`${percent}% more: ${words} added`);
    }
  });
});

it('says how far a transfer has got', () => {
  expect([0, 40, 100].map(sayMoved)).toEqual(['None has moved yet', '40% have moved', 'All have moved']);
});

it('says what a change of a limit does', () => {
  expect(sayDistanceEdit(null)).toBe('Place packages at any distance');
  expect(sayDistanceEdit(7.5)).toBe('Place packages within 7.5 km of the provider');
  expect(saySmallestEdit(0)).toBe('Count no packages as small');
  expect(saySmallestEdit(210)).toBe('Count packages under 3.5 hours as small');
});
