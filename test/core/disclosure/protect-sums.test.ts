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

  test('keep a third value where that costs little, and two where it does not', () => {
    // The total holds, and the seven others may be one fewer; two fewer takes hiding how many they are.
    const sums = (thirdCost: number | null) => ({
      ...linkedSums(
        8,
        [
          { of: [0, 1, 2, 3, 4, 5, 6, 7], low: 0, high: 0 },
          { of: [0], low: 0, high: 9 },
          { of: [1, 2, 3, 4, 5, 6, 7], low: -1, high: 1, cost: 7 },
        ],
        [1],
      ),
      thirdCost,
    });
    const [two, dear, cheap] = [sums(null), sums(6), sums(7)];
    for (const each of [two, dear, cheap]) expect(protectSums(each)).toEqual([]);
    expect([two, dear, cheap].map(({ loosened }) => loosened)).toEqual([[], [], [2]]);
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
