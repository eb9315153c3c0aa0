import { describe, expect, test } from 'vitest';
import { searchWorlds } from '../../../src/core/disclosure/search-worlds.ts';
import { linkedSums } from './linked-sums.ts';

const HIDDEN = { low: -1, high: 9 };
const EXACT = { low: 0, high: 0 };

describe('another world', () => {
  test('is one more in one atom and one fewer in another, where the total holds', () => {
    const sums = linkedSums(
      4,
      [
        { of: [0, 1, 2, 3], ...EXACT },
        { of: [0, 1], ...HIDDEN },
        { of: [2, 3], ...HIDDEN },
      ],
      [1],
    );
    const world = searchWorlds(sums)(1, 1)!;
    expect(world.inTheWay).toEqual([]);
    expect(new Map(world.steps)).toEqual(
      new Map([
        [1, 1],
        [2, -1],
      ]),
    );
  });

  test('goes round a table: what leaves a row comes back by another column', () => {
    // A table of two by two with its margins exact; only the cells are hidden.
    const cells = [
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ];
    const margins = [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [0, 1, 4, 5],
      [2, 3, 6, 7],
    ];
    const sums = linkedSums(
      8,
      [...cells.map((of) => ({ of, ...HIDDEN })), ...margins.map((of) => ({ of, ...EXACT }))],
      [0],
    );
    const { steps, inTheWay } = searchWorlds(sums)(0, 1)!;
    expect(inTheWay).toEqual([]);
    expect([0, 1, 2, 3].map((cell) => steps.get(cell))).toEqual([1, -1, -1, 1]);
  });

  test('names what stands in its way, and what that costs', () => {
    const sums = linkedSums(
      3,
      [
        { of: [0, 1, 2], ...EXACT },
        { of: [0], ...HIDDEN },
        { of: [1, 2], ...EXACT, cost: 2 },
      ],
      [1],
    );
    expect(searchWorlds(sums)(1, 1)).toMatchObject({ inTheWay: [2], cost: 2 });
  });

  test('is not there where what cannot be loosened holds the sum, or where its bounds do', () => {
    const sums = linkedSums(
      2,
      [
        { of: [0], ...EXACT },
        { of: [0], low: -1, high: 5 },
      ],
      [1],
    );
    expect(searchWorlds(sums)(1, 1)).toBeNull();
    expect(searchWorlds(sums)(1, 6)).toBeNull();
  });

  test('takes nobody from an atom that has nobody left', () => {
    const sums = linkedSums(
      2,
      [
        { of: [0, 1], ...EXACT },
        { of: [0], low: -5, high: 5 },
        { of: [1], low: -5, high: 5 },
      ],
      [1],
    );
    expect(searchWorlds(sums)(1, 2)).toBeNull();
  });

  test('leaves no trace: the same question has the same answer', () => {
    const sums = linkedSums(
      4,
      [
        { of: [0, 1, 2, 3], ...EXACT },
        { of: [0, 1], ...HIDDEN },
        { of: [2, 3], ...HIDDEN },
      ],
      [1],
    );
    const search = searchWorlds(sums);
    const before = [search(1, 1), search(2, -1)];
    expect([search(1, 1), search(2, -1)]).toEqual(before);
    expect([...sums.low]).toEqual([0, -1, -1]);
  });
});
