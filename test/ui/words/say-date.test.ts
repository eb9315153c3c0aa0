import { expect, it } from 'vitest';
import { sayDate, sayTime } from '../../../src/ui/words/say-date.ts';

it('says a day as 6 September 2022', () => {
  expect(sayDate(new Date(2022, 8, 6, 12).getTime())).toBe('6 September 2022');
});

it('says a time on the 24-hour clock', () => {
  expect(sayTime(new Date(2022, 8, 6, 22, 5).getTime())).toBe('22:05');
});
