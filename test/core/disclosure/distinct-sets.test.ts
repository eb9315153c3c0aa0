import { expect, test } from 'vitest';
import { distinctSets } from '../../../src/core/disclosure/distinct-sets.ts';

test('sets of the same numbers are one set, in the order first met', () => {
  const sets = [[1, 2], [3], [1, 2], [], [2, 1, 3].toSorted(), []].map((set) => Int32Array.from(set));
  const { distinct, numberOf } = distinctSets(sets);
  expect(distinct.map((set) => [...set])).toEqual([[1, 2], [3], [], [1, 2, 3]]);
  expect([...numberOf]).toEqual([0, 1, 0, 2, 3, 2]);
});
