import { expect, test } from 'vitest';
import { readStated } from '../../../src/core/paper/read-stated.ts';

test.each([
  ['over 100', 100, null],
  ['more than 24 providers', 24, null],
  ['>100', 100, null],
  ['at least 3', 3, null],
  ['no fewer than 12', 12, null],
  ['100+', 100, null],
  ['5 or more', 5, null],
  ['over £8.3 million', 8.3e6, null],
  ['fewer than 5', null, 5],
  ['<5', null, 5],
  ['under £50k', null, 50_000],
  ['up to 12', null, 12],
  ['no more than 40', null, 40],
  ['3 or fewer', null, 3],
  ['around 8,400', 8400, 8400],
  ['approximately 650 people', 650, 650],
  ['~72,000 a week on average', 72_000, 72_000],
  ['£110,000,000 a year', 110e6, 110e6],
  ['£1.1m', 1.1e6, 1.1e6],
  ['£2bn', 2e9, 2e9],
  ['18.86', 18.86, 18.86],
  ['£1.1m to £1.5m', 1.1e6, 1.5e6],
  ['£1.1 to £1.5 million', 1.1e6, 1.5e6],
  ['£1.1–1.5m', 1.1e6, 1.5e6],
  ['£500,000 to £1.5 million', 500_000, 1.5e6],
  ['13.3% to 18.1%', 13.3, 18.1],
  ['13.3%-18.1%', 13.3, 18.1],
  ['between 700 and 2,000 hours', 700, 2000],
  ['from 10 to 20', 10, 20],
  ['5 metres', 5, 5],
])('‘%s’ is read from %s to %s', (words, least, most) => {
  expect(readStated(words)).toEqual({ least, most });
});

test.each([
  '',
  'not known',
  'many',
  '8 of 12',
  '2023/24',
  '1 April 2025',
  '24/7',
  '7 May to 9 June 2024',
  '−5%',
  '£1.5m to £1.1m',
])('‘%s’ is not one number or range', (words) => expect(readStated(words)).toBeNull());
