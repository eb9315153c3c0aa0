import { expect, test } from 'vitest';
import { checkName, LONGEST_NAME } from '../../../src/core/edits/check-name.ts';

test('a name needs something besides spaces', () => {
  expect(checkName(' \t ')).toEqual({ refused: 'name-is-empty' });
});

test('a name as long as a scenario file can hold is taken, and one letter more is not', () => {
  expect(checkName('x'.repeat(LONGEST_NAME))).toBeNull();
  expect(checkName('x'.repeat(LONGEST_NAME + 1))).toEqual({ refused: 'name-is-too-long' });
});
