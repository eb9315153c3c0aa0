import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLetters } from '../../../src/core/scenario/first-letters.ts';

test('a text is cut to so many letters, and one that is short stays', () => {
  expect(firstLetters('North and South', 5)).toBe('North');
  expect(firstLetters('North', 5)).toBe('North');
  expect(firstLetters('North', 0)).toBe('');
  expect(firstLetters('North', -1)).toBe('');
});

test('no letter is cut in half', () => {
  expect(firstLetters('a😀b', 2)).toBe('a');
  expect(firstLetters('a😀b', 3)).toBe('a😀');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
      const cut = firstLetters(text, most);
      expect(cut).not.toMatch(/\p{Surrogate}/u);
      expect(
        text.startsWith(cut) && cut.length <= most && cut.length >= Math.min(most, text.length) - 1,
      ).toBe(true);
    }),
  );
});
