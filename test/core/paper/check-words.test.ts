import { expect, test } from 'vitest';
import { checkLine, checkWords } from '../../../src/core/paper/check-words.ts';

test('words may be none, and up to a page', () => {
  expect(checkWords(' ')).toBeNull();
  expect(checkWords('x'.repeat(2000))).toBeNull();
  expect(checkWords('x'.repeat(2001))).toEqual({ refused: 'text-is-too-long' });
});

test('a line may be none, and up to the length of a name', () => {
  expect(checkLine('')).toBeNull();
  expect(checkLine('x'.repeat(200))).toBeNull();
  expect(checkLine('x'.repeat(201))).toEqual({ refused: 'name-is-too-long' });
});
