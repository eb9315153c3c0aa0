import { expect, test } from 'vitest';
import { sayMonth, sayMonths } from '../../../../src/ui/words/present/say-months.ts';

test.each([
  [null, null, 'Not set'],
  ['2026-09', '2026-09', 'September 2026'],
  ['2026-09', '2027-01', 'September 2026 to January 2027'],
  ['2026-09', null, 'From September 2026, end not set'],
  [null, '2027-01', 'Start not set, to January 2027'],
])('from %s to %s is ‘%s’', (from, to, said) => expect(sayMonths({ from, to })).toBe(said));

test('every month has its name', () => {
  expect(sayMonth('2026-01')).toBe('January 2026');
  expect(sayMonth('2026-12')).toBe('December 2026');
});
