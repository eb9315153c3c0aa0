import type { Appraisal } from '../../../../src/core/appraisal/appraisal.ts';
import { expect, test } from 'vitest';
import { GEOGRAPHY_TESTS } from '../../../../src/core/scenario/assumptions.ts';
import {
  sayScore,
  sayTest,
  sayTestRaw,
  sayTestValue,
  sayWholeHours,
  wholeScore,
} from '../../../../src/ui/answers/geography/say-test.ts';

test('every test has a name of its own', () => {
  expect(new Set(GEOGRAPHY_TESTS.map(sayTest)).size).toBe(8);
});

test('a number is said with its unit', () => {
  expect(sayTestValue('primary-care', 0.863)).toBe('86%');
  expect(sayTestValue('rostering', 4.17)).toBe('4.2 min an hour');
  expect(sayTestValue('equity', 0.0224)).toBe('0.02');
  expect(sayTestValue('viability', null)).toBe('No number');
});

test('a score is 100, or 0, only where it is all, or nothing', () => {
  expect([0, 0.2, 49.6, 99.7, 100].map(wholeScore)).toEqual([0, 1, 50, 99, 100]);
  expect(sayScore(74.4)).toBe('74 of 100');
});

test('hours that are reckoned are said whole', () => {
  expect(sayWholeHours(33_040.4)).toBe('551 h');
});

test('the raw figures of a test are said by their names, to the last digit', () => {
  const raw = { people: 624, keeping: 578, ofWhomTwice: 1 };
  const appraisal = { continuity: { value: 0.92628, score: 92.628, raw } } as unknown as Appraisal;
  expect(sayTestRaw('continuity', appraisal)).toBe(
    'value 0.92628, score 92.628, people 624, keeping 578, of whom twice 1',
  );
});
