import { expect, test } from 'vitest';
import { setParticulars } from '../../../src/core/paper/set-particulars.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';

test('a paper says whose it is, for whom and when', () => {
  const change = {
    title: ' Home care ',
    council: 'Merton',
    panel: 'Healthier Communities',
    author: 'K. Burns',
  };
  expect(setParticulars(EMPTY_PAPER, { ...change, meeting: '2026-09-06' })).toEqual({
    ...EMPTY_PAPER,
    ...change,
    title: 'Home care',
    meeting: '2026-09-06',
  });
  expect(setParticulars(EMPTY_PAPER, { council: ' ' })).toBe(EMPTY_PAPER);
});

test('a paper has a title, lines that fit and a day that is one', () => {
  expect(setParticulars(EMPTY_PAPER, { title: '' })).toEqual({ refused: 'name-is-empty' });
  expect(setParticulars(EMPTY_PAPER, { panel: 'x'.repeat(201) })).toEqual({ refused: 'name-is-too-long' });
  expect(setParticulars(EMPTY_PAPER, { meeting: 'soon' })).toMatchObject({ refused: 'date-is-not-a-date' });
});
