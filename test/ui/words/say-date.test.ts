import { expect, it } from 'vitest';
import { sayDate, sayDay, sayDayNumber, sayTime } from '../../../src/ui/words/say-date.ts';

it('says a day as 6 September 2022', () => {
  expect(sayDate(new Date(2022, 8, 6, 12).getTime())).toBe('6 September 2022');
});

it('says a day of the calendar as it is written', () => {
  expect(sayDay('2022-09-06')).toBe('6 September 2022');
  expect(sayDay('2024-02-29')).toBe('29 February 2024');
});

it('says a day that the data counts from 1970, on whatever side of Greenwich this computer is', () => {
  expect(sayDayNumber(0)).toBe('1 January 1970');
  expect(sayDayNumber(19_241)).toBe('6 September 2022');
});

it('says a time on the 24-hour clock', () => {
  expect(sayTime(new Date(2022, 8, 6, 22, 5).getTime())).toBe('22:05');
});
