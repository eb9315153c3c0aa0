import { expect, test } from 'vitest';
import { figureDifference } from '../../../src/core/comparison/figure-difference.ts';

test('a figure is above or below the same of another plan', () => {
  expect(figureDifference({ value: 5 }, { value: 7 })).toEqual({ least: 2, most: 2 });
  expect(figureDifference({ value: 7 }, { value: 5 })).toEqual({ least: -2, most: -2 });
});

test('ranges are set against each other end by end, whichever end differs more', () => {
  const today = { value: 150, least: 100, most: 200 };
  expect(figureDifference(today, { value: 195, least: 140, most: 250 })).toEqual({ least: 40, most: 50 });
  expect(figureDifference(today, { value: 155, least: 120, most: 190 })).toEqual({ least: -10, most: 20 });
  expect(figureDifference(today, { value: 160 })).toEqual({ least: -40, most: 60 });
});

test('what does not apply to one of them is set against nothing', () => {
  expect(figureDifference({ value: null }, { value: 5 })).toBeNull();
  expect(figureDifference({ value: 5 }, { value: null })).toBeNull();
});
