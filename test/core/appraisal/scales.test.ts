import { expect, test } from 'vitest';
import { onScale, SCALES } from '../../../src/core/appraisal/scales.ts';
import { GEOGRAPHY_TESTS } from '../../../src/core/scenario/assumptions.ts';

test('a number scores 0 and 100 at the ends of its scale, half-way in the middle, and no more beyond', () => {
  for (const key of GEOGRAPHY_TESTS) {
    const { nothingAt, allAt } = SCALES[key];
    const scoreAt = (value: number) => onScale(key, value, null).score;
    expect(scoreAt(nothingAt)).toBeCloseTo(0, 12);
    expect(scoreAt(allAt)).toBe(100);
    expect(scoreAt((nothingAt + allAt) / 2)).toBeCloseTo(50, 12);
    expect(scoreAt(nothingAt - (allAt - nothingAt))).toBe(0);
    expect(scoreAt(allAt + (allAt - nothingAt))).toBe(100);
  }
});

test('less travel is better, and more people who keep their provider', () => {
  expect(onScale('rostering', 6, null).score).toBeCloseTo(80, 12);
  expect(onScale('continuity', 0.7, 'raw')).toEqual({ value: 0.7, score: 70, raw: 'raw' });
});

test('what has no number has no score', () => {
  expect(onScale('viability', null, 'raw')).toEqual({ value: null, score: null, raw: 'raw' });
});
