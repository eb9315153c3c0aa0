import { describe, expect, test } from 'vitest';
import { protectMinutes, type LinkedMinutes } from '../../../src/core/disclosure/protect-minutes.ts';

/** Units of so many hours each, and sets of them by their places. */
function linked(
  hours: readonly number[],
  sets: readonly (readonly number[])[],
  more: Partial<LinkedMinutes> = {},
) {
  return {
    units: hours.length,
    minutes: Int32Array.from(hours, (of) => of * 60),
    sets: sets.map((set) => Int32Array.from(set)),
    known: new Set<number>(),
    hidden: new Set<number>(),
    tables: [],
    ...more,
  };
}

const FOUR = [12, 40, 90, 300];
const TABLE = [[0, 1, 2, 3], [0], [1], [2], [3]];

describe('hours that may all be read together', () => {
  test('are all shown where none is hidden', () => {
    expect([...protectMinutes(linked(FOUR, TABLE))]).toEqual([0, 0, 0, 0, 0]);
  });

  test('no table hides one alone: the least of the others goes with it', () => {
    const tables = [{ sum: 0, parts: [1, 2, 3, 4] }];
    expect([...protectMinutes(linked(FOUR, TABLE, { hidden: new Set([1]), tables }))]).toEqual([
      0, 1, 1, 0, 0,
    ]);
  });

  test('what is known to the minute is never hidden in another one’s stead', () => {
    const tables = [{ sum: 0, parts: [1, 2] }];
    const sets = [[0, 3], [0], [3]];
    const known = new Set([0]);
    expect([...protectMinutes(linked(FOUR, sets, { hidden: new Set([1]), known, tables }))]).toEqual([
      0, 1, 1,
    ]);
  });

  test('rounding alone is enough where it leaves five hours open', () => {
    const sets = [[1], [0, 1], [0]];
    expect([...protectMinutes(linked([10, 85.5], sets, { hidden: new Set([2]) }))]).toEqual([0, 0, 1]);
  });

  test('where two sums, as they are rounded, would hold hidden hours fast, the smaller is hidden too', () => {
    // 95.5 and 104.5 hours are both shown as 100: the first could only be more, the second only less.
    const sets = [[1], [0, 1], [2], [0, 2], [0]];
    const more = { hidden: new Set([4]), known: new Set([0, 2]) };
    expect([...protectMinutes(linked([10, 85.5, 94.5], sets, more))]).toEqual([0, 1, 0, 0, 1]);
  });

  test('the same hours are hidden wherever they stand, and a nought that is hidden hides no more', () => {
    const sets = [[0], [0], [], [0, 1, 2, 3]];
    expect([...protectMinutes(linked(FOUR, sets, { hidden: new Set([0, 2]) }))]).toEqual([1, 1, 1, 0]);
  });
});
