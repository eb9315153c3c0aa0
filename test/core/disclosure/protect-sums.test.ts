import { describe, expect, test } from 'vitest';
import { protectSums } from '../../../src/core/disclosure/protect-sums.ts';
import { linkedSums } from './linked-sums.ts';

const HIDDEN = { low: -1, high: 9 };

describe('sums that must not be worked out', () => {
  test('loosen nothing where there is another world already', () => {
    const sums = linkedSums(
      4,
      [
        { of: [0, 1, 2, 3], low: -2, high: 2 },
        { of: [0, 1], ...HIDDEN },
      ],
      [1],
    );
    expect(protectSums(sums)).toEqual([]);
    expect(sums.loosened).toEqual([]);
  });

  test('loosen what costs least of what stands in the way', () => {
    const of = [[0], [1, 2], [3, 4, 5]].map((people) => ({
      of: people,
      low: 0,
      high: 0,
      cost: people.length,
    }));
    const sums = linkedSums(
      7,
      [{ of: [0, 1, 2, 3, 4, 5, 6], low: 0, high: 0 }, ...of, { of: [6], ...HIDDEN }],
      [4],
    );
    expect(protectSums(sums)).toEqual([]);
    expect(sums.loosened).toEqual([1]);
  });

  test('are named where they cannot be protected', () => {
    const sums = linkedSums(
      3,
      [
        { of: [0], low: 0, high: 0 },
        { of: [0], ...HIDDEN },
        { of: [], ...HIDDEN },
      ],
      [1, 2],
    );
    expect(protectSums(sums)).toEqual([1, 2]);
  });
});
