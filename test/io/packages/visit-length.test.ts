import { expect, test } from 'vitest';
import { createVisitLengthReader } from '../../../src/io/packages/visit-length.ts';

const minutesOf = (heading: string, ...values: string[]) =>
  values.map(createVisitLengthReader(heading, values)).map(Math.round);

test('lengths of visits are minutes, hours or parts of a day by their size', () => {
  expect(minutesOf('Duration', '30', '45', '15')).toEqual([30, 45, 15]);
  expect(minutesOf('Duration', '0.5', '0.75', '1')).toEqual([30, 45, 60]);
  expect(minutesOf('Duration', '0.0208333', '0.03125')).toEqual([30, 45]);
  expect(minutesOf('Visit length (hours)', '12')).toEqual([720]);
});

test('lengths of visits written as times are never days nor seconds long', () => {
  expect(minutesOf('Duration', '0:30', '30:00', '00:45:00', '1h 15m', '45 mins')).toEqual([
    30, 30, 45, 75, 45,
  ]);
});

test('a blank or a word is no length', () =>
  expect(minutesOf('Duration', '', 'long', '-')).toEqual([0, 0, 0]));
