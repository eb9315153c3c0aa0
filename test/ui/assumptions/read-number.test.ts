import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/ui/assumptions/read-number.ts';

const upToAHundred = { least: 0, most: 100 };

describe('a number in a box', () => {
  it('is what was typed, with or without commas and blanks', () => {
    expect(readNumber(' 12.5 ', upToAHundred)).toBe(12.5);
    expect(readNumber('8,400', { least: 0, most: 10_000 })).toBe(8400);
  });

  it('is none where nothing was typed', () => {
    expect(readNumber('  ', upToAHundred)).toBeNull();
  });

  it('may be either limit, and nothing beyond', () => {
    expect(readNumber('0', upToAHundred)).toBe(0);
    expect(readNumber('100', upToAHundred)).toBe(100);
    expect(readNumber('-1', upToAHundred)).toBe('not-in-range');
    expect(readNumber('100.1', upToAHundred)).toBe('not-in-range');
  });

  it('is refused where it is not a number, or not a whole one where it should be', () => {
    expect(readNumber('ten', upToAHundred)).toBe('not-in-range');
    expect(readNumber('1.5', { ...upToAHundred, whole: true })).toBe('not-in-range');
  });
});
