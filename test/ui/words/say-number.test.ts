import { describe, expect, it } from 'vitest';
import {
  sayArea,
  sayCount,
  sayHours,
  sayHoursChange,
  sayLength,
  sayNumber,
  sayPlace,
  sayShare,
} from '../../../src/ui/words/say-number.ts';

describe('numbers as words', () => {
  it('says minutes as hours, with commas and no zeros at the end', () => {
    expect([504_000, 74_070, 15, 0].map(sayHours)).toEqual(['8,400 h', '1,234.5 h', '0.25 h', '0 h']);
  });

  it('says at most two decimals', () => {
    expect([1 / 3, 1234.5, -0].map(sayNumber)).toEqual(['0.33', '1,234.5', '0']);
  });

  it('signs a change of hours, with a true minus', () => {
    expect([2460, -2460, 0].map(sayHoursChange)).toEqual(['+41 h', '−41 h', 'no change']);
  });

  it('counts one thing and many', () => {
    expect(sayCount(1, 'package')).toBe('1 package');
    expect(sayCount(0, 'package')).toBe('0 packages');
    expect(sayCount(5800, 'person', 'people')).toBe('5,800 people');
  });

  it('says 100% of a whole alone, and 0% of nothing alone', () => {
    expect([0, 0.001, 0.5, 0.9999, 1, 1.04].map(sayShare)).toEqual([
      '0%',
      'under 1%',
      '50%',
      '99%',
      '100%',
      '104%',
    ]);
  });

  it('says square metres as km² and metres as km', () => {
    expect(sayArea(2_350_000)).toBe('2.35 km²');
    expect(sayLength(12_440)).toBe('12.4 km');
  });

  it('names the places of seats', () => {
    expect([1, 2, 7].map(sayPlace)).toEqual(['first', 'second', '7th']);
  });
});
