import { expect, test } from 'vitest';
import { atBothEnds, sumRanges } from '../../../src/core/money/ranges.ts';

test('ranges add up end by end', () => {
  const ranges = [
    { least: 1, most: 2 },
    { least: -3, most: 10 },
  ];
  expect(sumRanges(ranges)).toEqual({ least: -2, most: 12 });
  expect(sumRanges([])).toEqual({ least: 0, most: 0 });
  expect(atBothEnds({ least: 1, most: 2 }, (end) => end * 3)).toEqual({ least: 3, most: 6 });
});
