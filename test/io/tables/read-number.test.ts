import { expect, test } from 'vitest';
import { isNothing, readNumber } from '../../../src/io/tables/read-number.ts';

test.each([
  ['12.5', 12.5],
  ['£1,245.50', 1245.5],
  ['(250.00)', -250],
  ['(£1,250)', -1250],
  [' 7 ', 7],
  ['12.5 hrs', 12.5],
  ['12 hours/week', 12],
  ['30 mins', 30],
  ['.5', 0.5],
  ['-3', -3],
  ['525,811', 525811],
  ['12,5', null],
  ['51,41473', null],
  ['', null],
  ['-', null],
  ['n/a', null],
  ['1e3', null],
  ['Infinity', null],
  ['10:30', null],
  ['0x10', null],
  ['hours', null],
])('Hazard 6: %j is the number %j', (text, number) => expect(readNumber(text)).toBe(number));

test.each(['', '-', '–', 'n/a', 'N/A', 'TBC', 'none'])('Hazard 6: %j is no value', (text) => {
  expect(isNothing(text)).toBe(true);
});

test('a word that is not known is a value', () => expect(isNothing('lots')).toBe(false));
