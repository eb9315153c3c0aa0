import { expect, test } from 'vitest';
import { readDate, sayDate } from '../../../src/io/tables/read-date.ts';

test.each([
  ['03/04/2024', '3 April 2024'],
  ['3/4/24', '3 April 2024'],
  ['3.4.2024', '3 April 2024'],
  ['03-04-2024 10:15', '3 April 2024'],
  ['12/06/69', '12 June 1969'],
  ['20191001', '1 October 2019'],
  ['45385', '3 April 2024'],
  ['45385.5', '3 April 2024'],
  ['3 Apr 2024', '3 April 2024'],
  ['3rd April 2024', '3 April 2024'],
  ['03-Apr-24', '3 April 2024'],
  ['29/02/2024', '29 February 2024'],
])('Hazard 8: %s is %s', (text, said) => expect(sayDate(readDate(text)!)).toBe(said));

test.each([
  '31/02/2024',
  '04/13/2024',
  '29/02/2023',
  '00/01/2024',
  '2024-13-01',
  'soon',
  '',
  '123',
  '99999',
  '3 Foo 2024',
])('Hazard 8: %j is no date, and never one of the American order', (text) =>
  expect(readDate(text)).toBeNull(),
);

test('Hazard 9: the date of a time stamp and a British date of the same day are one', () => {
  expect(readDate('2020-09-15T15:02:13')).toBe(readDate('15/09/2020'));
  expect(readDate('2020-09-15')).toBe(readDate('15/09/2020 23:59'));
});
