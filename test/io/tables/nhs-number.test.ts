import { expect, test } from 'vitest';
import { isNhsNumber, tenDigits } from '../../../src/io/tables/nhs-number.ts';

test.each(['9434765919', '943 476 5919', '943-476-5919', '4010232137'])('%s is an NHS number', (text) => {
  expect(isNhsNumber(text)).toBe(true);
});

test.each(['9434765918', '943476591', '94347659190', '943476591X', '', 'P943476591'])(
  '%j is none',
  (text) => {
    expect(isNhsNumber(text)).toBe(false);
  },
);

test('ten digits may have spaces between them', () => {
  expect([tenDigits('100 000 0000'), tenDigits('100,000,0000')]).toEqual(['1000000000', null]);
});
