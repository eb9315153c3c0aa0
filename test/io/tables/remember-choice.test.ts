import { expect, test } from 'vitest';
import { layoutOf, recallChoice, rememberChoice } from '../../../src/io/tables/remember-choice.ts';

const HEADINGS = ['Ref', 'Units', 'Mrs Ivy Example', 'Units'];
const CHOICE = {
  use: 'packages' as const,
  columns: new Map([
    ['hours', 'Units'],
    ['postcode', 'Mrs Ivy Example'],
    ['status', null],
    ['visits', 'Gone'],
  ]),
  answers: new Map([['hours', 'minutes']]),
  fixes: new Map([[2, new Map([['hours', '7']])]]),
};

test('columns and answers come back for a table of the same layout; a use and values put right do not', () => {
  const again = recallChoice(HEADINGS, rememberChoice(HEADINGS, CHOICE));
  expect(again).toEqual({
    columns: new Map([
      ['hours', 'Units'],
      ['postcode', 'Mrs Ivy Example'],
      ['status', null],
    ]),
    answers: CHOICE.answers,
  });
});

test('nothing written in the table is in what is kept, not even a heading', () => {
  const kept = JSON.stringify([
    layoutOf(HEADINGS),
    [...rememberChoice(HEADINGS, CHOICE).columns],
    [...rememberChoice(HEADINGS, CHOICE).answers],
  ]);
  expect(kept).not.toMatch(/ivy|units|gone|"7"/i);
});

test('a layout is the headings in their order, however they are spaced and cased', () => {
  expect(layoutOf(['Hours per week', 'Post code'])).toBe(layoutOf(['HOURS_PER_WEEK', 'Postcode']));
  expect(layoutOf(['Hours', 'Postcode'])).not.toBe(layoutOf(['Postcode', 'Hours']));
  expect(layoutOf(['Hours', 'Postcode'])).not.toBe(layoutOf(['HoursPostcode']));
});
