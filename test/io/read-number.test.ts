import { expect, test } from 'vitest';
import { readNumber } from '../../src/io/read-number.ts';

test.each([
  ['12.5', 12.5],
  ['£1,245.50', 1245.5],
  [' 7 ', 7],
  ['12.5 hrs', 12.5],
  ['12 hours/week', 12],
  ['30 mins', 30],
  ['.5', 0.5],
  ['-3', -3],
  ['', null],
  ['-', null],
  ['n/a', null],
  ['1e3', null],
  ['Infinity', null],
  ['10:30', null],
  ['0x10', null],
  ['hours', null],
])('%j is the number %j', (text, number) => expect(readNumber(text)).toBe(number));
