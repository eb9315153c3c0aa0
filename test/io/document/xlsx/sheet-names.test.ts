import { expect, test } from 'vitest';
import { sheetNames } from '../../../../src/io/document/xlsx/sheet-names.ts';

test('names that Excel takes stay as they are', () =>
  expect(sheetNames(['Lots', 'Who waits', 'قرية 😀'])).toEqual(['Lots', 'Who waits', 'قرية 😀']));

test('what Excel forbids becomes a space, and quotation marks at the ends go', () =>
  expect(sheetNames(["'[a]:b*c?d/e\\f'", '\u0001', "''", 'history'])).toEqual([
    'a b c d e f',
    'Table',
    'Table (2)',
    'history (2)',
  ]));

test('names are cut to 31 letters and told apart without regard to capitals', () => {
  const names = sheetNames(['Lot'.repeat(20), 'lot'.repeat(20), 'LOT'.repeat(20), 'A b', 'a B']);
  expect(names.every((name) => name.length <= 31)).toBe(true);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
  expect(names[1]).toMatch(/ \(2\)$/);
});
