import { expect, test } from 'vitest';
import { LONGEST_NAME } from '../../../src/core/edits/check-name.ts';
import { uniqueName } from '../../../src/core/suggest/unique-name.ts';

test('a name that is free is kept', () => {
  expect(uniqueName(' North ', ['South'])).toBe('North');
});

test('a name that is taken, in whatever letter case, has the next free number after it', () => {
  expect(uniqueName('North', ['NORTH', 'north 2', 'North 4'])).toBe('North 3');
});

test('a long name stays short enough with its number', () => {
  const long = 'x'.repeat(LONGEST_NAME + 9);
  const kept = uniqueName(long, []);
  expect(kept).toHaveLength(LONGEST_NAME);
  expect(uniqueName(long, [kept])).toBe(`${'x'.repeat(LONGEST_NAME - 2)} 2`);
});
